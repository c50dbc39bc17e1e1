package dev.mitra.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.mitra.kernel.TypeId;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableBean;
import jakarta.enterprise.inject.Any;
import jakarta.persistence.EntityManager;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Gives every reader of the running service its event's golden samples: as they are, which nobody has heard of,
/// and told of the tenant's things, which the service knows. Nothing of it stays.
final class GoldenSamples {

    private static final String READER = "Reader";

    private final Tenancy tenancy;
    private final List<String> findings = new ArrayList<>();

    GoldenSamples(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    List<String> findings() {
        return findings;
    }

    /// @param type of all readers, whose classes are called by their event: `OrderPaidReader`
    void hear(Class<?> type, ObjectMapper mapper) {
        var readers = Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> type.isAssignableFrom(bean.getBeanClass()))
                .toList();
        if (readers.isEmpty()) {
            findings.add("no reader was found that is an " + type.getSimpleName());
        }
        for (var bean : readers) {
            var declared = bean.getBeanClass();
            var reader = Objects.requireNonNull(
                    Arc.container().instance((InjectableBean<?>) bean).get());
            var event = declared.getSimpleName().replaceAll(READER + "$", "");
            var samples = Contracts.samples(event);
            if (samples.isEmpty()) {
                findings.add(event + ", which " + declared.getSimpleName() + " reads, has no golden sample");
            }
            for (var sample : samples) {
                var views = Stream.of(sample, ofTheTenant(sample))
                        .map(told -> view(mapper, told, declared))
                        .toList();
                hear(event, views, view -> undone(() -> call(type, "read", Object.class, reader, view)));
                if (readsManyAtOnce(type, declared)) {
                    hear(event, views, view -> undone(() -> call(type, "readAll", List.class, reader, List.of(view))));
                }
            }
        }
    }

    /// A reader may well refuse what is told of things that it never heard of, but not both.
    private void hear(String event, List<Object> views, Consumer<Object> reading) {
        var refusals = new ArrayList<RuntimeException>();
        for (var view : views) {
            try {
                reading.accept(view);
            } catch (RuntimeException refused) {
                refusals.add(refused);
            }
        }
        if (refusals.size() == views.size()) {
            findings.add("a golden sample of " + event + " is not read to its end: " + refusals);
        }
    }

    /// In a transaction that sends what is pending, and rolls back.
    private static void undone(Runnable work) {
        var transaction = bean(UserTransaction.class);
        try {
            transaction.begin();
            try {
                work.run();
                bean(EntityManager.class).flush();
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T bean(Class<T> type) {
        return Objects.requireNonNull(Arc.container().instance(type).get());
    }

    /// Otherwise many are read as one is.
    private static boolean readsManyAtOnce(Class<?> type, Class<?> reader) {
        try {
            return reader.getMethod("readAll", List.class).getDeclaringClass() != type;
        } catch (NoSuchMethodException impossible) {
            throw new LinkageError(reader + ".readAll", impossible);
        }
    }

    private static Object view(ObjectMapper mapper, JsonNode sample, Class<?> reader) {
        var view = Arrays.stream(reader.getDeclaredMethods())
                .filter(method -> method.getName().equals("read") && !method.isBridge())
                .findFirst()
                .orElseThrow()
                .getParameterTypes()[0];
        try {
            return mapper.treeToValue(sample, view);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(sample.toString(), unreadable);
        }
    }

    private static void call(Class<?> type, String method, Class<?> taken, Object reader, Object given) {
        try {
            type.getMethod(method, taken).invoke(reader, given);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(type + "." + method, impossible);
        }
    }

    /// `orderId` becomes the tenant's order, and so on.
    private JsonNode ofTheTenant(JsonNode sample) {
        var told = sample.deepCopy();
        rename(told);
        return told;
    }

    private void rename(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(names(object))) {
                ownId(name).ifPresent(id -> {
                    if (object.get(name).isTextual()) {
                        object.set(name, id);
                    } else if (object.get(name) instanceof ArrayNode array && !array.isEmpty()) {
                        array.removeAll().add(id);
                    }
                });
            }
        }
        node.forEach(this::rename);
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Optional<TextNode> ownId(String name) {
        return PathValues.prefix(name)
                .flatMap(prefix -> tenancy.ownId(prefix)
                        .or(() -> tenancy.knownId(prefix))
                        .flatMap(id -> TypeId.parse(prefix, id))
                        .map(id -> TextNode.valueOf(id.toString())));
    }
}
