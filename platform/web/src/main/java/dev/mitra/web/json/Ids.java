package dev.mitra.web.json;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.TypeId;
import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.UUID;

/// How one kind of id is read from its outer form. A kind is a record with the constructor `(UUID)` and the
/// constant `PREFIX`, anything else is a defect that shows at the start.
public final class Ids<T extends Id> {

    private final Constructor<T> constructor;
    private final String prefix;

    private Ids(Constructor<T> constructor, String prefix) {
        this.constructor = constructor;
        this.prefix = prefix;
    }

    public static <T extends Id> Ids<T> of(Class<T> kind) {
        try {
            var constructor = kind.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            var prefix = kind.getDeclaredField("PREFIX");
            prefix.setAccessible(true);
            return new Ids<>(constructor, (String) prefix.get(null));
        } catch (ReflectiveOperationException notAnId) {
            throw new IllegalStateException(kind + " is no record (UUID) with a constant PREFIX", notAnId);
        }
    }

    public String prefix() {
        return prefix;
    }

    /// Empty when the text is another kind's id or none at all.
    public Optional<T> parse(String text) {
        return TypeId.parse(prefix, text).map(this::newId);
    }

    /// Whether the text claims to be of another kind: it has a prefix, and not ours.
    public boolean isOfOtherKind(String text) {
        int underscore = text.lastIndexOf('_');
        return underscore >= 0 && !text.substring(0, underscore).equals(prefix);
    }

    private T newId(UUID value) {
        try {
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot make an id with " + constructor, broken);
        }
    }
}
