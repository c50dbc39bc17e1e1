package dev.mitra.messaging.inbox;

import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.outbox.Envelope;
import dev.mitra.messaging.wire.UnreadableEvent;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One reader and what it reads.
///
/// @param type as on the wire: `OrderPaid.v1`
/// @param view the reader's own record of the event
/// @param batching whether it takes many events at once
public record Subscription<E>(EventReader<E> reader, String type, String topic, Class<E> view, boolean batching) {

    /// @param declared the class that carries [EventType] and names `E`, since the reader may be a proxy
    /// @throws IllegalArgumentException when it lacks one of the two
    public static <E> Subscription<E> of(EventReader<E> reader, Class<?> declared) {
        var type = declared.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(declared.getName() + " lacks @EventType");
        }
        return new Subscription<>(reader, Envelope.wireName(type), type.topic(), view(declared), batches(declared));
    }

    /// @throws UnreadableEvent when the bytes are not what this reader understands
    E parse(byte[] payload) throws UnreadableEvent {
        try {
            var event = EventJson.mapper().readValue(payload, view);
            if (event == null) {
                throw new UnreadableEvent("the payload is null", null);
            }
            return event;
        } catch (IOException e) {
            throw new UnreadableEvent("no " + view.getName() + ": " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked") // the reader's own type argument
    private static <E> Class<E> view(Class<?> declared) {
        return (Class<E>) Stream.<Class<?>>iterate(declared, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getGenericInterfaces()))
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == EventReader.class)
                .map(type -> type.getActualTypeArguments()[0])
                .filter(Class.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(declared.getName() + " names no event record"));
    }

    private static boolean batches(Class<?> declared) {
        return Arrays.stream(declared.getMethods())
                .filter(method -> method.getName().equals("readAll"))
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(List.class)))
                .map(Method::getDeclaringClass)
                .anyMatch(owner -> owner != EventReader.class);
    }
}
