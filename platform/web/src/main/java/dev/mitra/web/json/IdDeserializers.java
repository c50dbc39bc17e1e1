package dev.mitra.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import dev.mitra.kernel.Id;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Reads every kind of [Id] from its outer form.
final class IdDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        var raw = type.getRawClass();
        boolean isKind = Id.class.isAssignableFrom(raw) && raw != Id.class;
        return isKind ? new IdDeserializer<>(raw.asSubclass(Id.class)) : null;
    }

    private static final class IdDeserializer<T extends Id> extends StdScalarDeserializer<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Ids<T> ids;

        IdDeserializer(Class<T> kind) {
            super(kind);
            this.ids = Ids.of(kind);
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StrictText.of(parser, context, handledType());
            var id = ids.parse(text);
            if (id.isEmpty()) {
                throw context.weirdStringException(text, handledType(), "not an id with prefix " + ids.prefix());
            }
            return id.get();
        }
    }
}
