package dev.mitra.messaging.inbox;

import dev.mitra.messaging.wire.CloudEvent;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.messaging.wire.Topics;
import dev.mitra.messaging.wire.UnreadableEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Tells by its `ce_type` who reads a record, and parses it for them.
public final class Router {

    private final Map<String, List<Subscription<?>>> byType = new HashMap<>();

    public Router(Collection<Subscription<?>> subscriptions) {
        for (var subscription : subscriptions) {
            byType.computeIfAbsent(subscription.type(), _ -> new ArrayList<>()).add(subscription);
        }
    }

    public Set<String> topics() {
        return byType.values().stream()
                .flatMap(List::stream)
                .map(Subscription::topic)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The event, when somebody here reads its type and its headers are in order.
    public Optional<CloudEvent> wanted(ConsumerRecord<byte[], byte[]> raw) {
        return switch (route(raw)) {
            case Routed.Wanted wanted when !wanted.views().isEmpty() -> Optional.of(wanted.event());
            case Routed.Unreadable unreadable -> Optional.ofNullable(unreadable.event());
            default -> Optional.empty();
        };
    }

    Routed route(ConsumerRecord<byte[], byte[]> raw) {
        var type = EventHeaders.text(raw.headers(), EventHeaders.TYPE);
        var readers = type == null ? null : readers(type, raw.topic());
        if (readers != null && readers.isEmpty()) {
            return new Routed.Skipped(raw);
        }
        CloudEvent event;
        try {
            event = EventHeaders.read(raw.headers());
            checkOrigin(event, raw);
        } catch (UnreadableEvent e) {
            return new Routed.Unreadable(raw, null, describe(e));
        }
        try {
            return new Routed.Wanted(raw, event, views(readers == null ? List.of() : readers, raw.value()));
        } catch (UnreadableEvent e) {
            return new Routed.Unreadable(raw, event, describe(e));
        }
    }

    private List<Subscription<?>> readers(String type, String topic) {
        return byType.getOrDefault(type, List.of()).stream()
                .filter(subscription -> subscription.topic().equals(topic))
                .toList();
    }

    /// A forged event must not take effect: only a topic's owner publishes there, and the key is the subject.
    private static void checkOrigin(CloudEvent event, ConsumerRecord<byte[], byte[]> raw) throws UnreadableEvent {
        var owner = Topics.owner(raw.topic());
        if (owner.isPresent() && !owner.get().equals(event.source())) {
            throw new UnreadableEvent(event.source() + " may not publish on " + raw.topic(), null);
        }
        var key = raw.key() == null ? "" : new String(raw.key(), StandardCharsets.UTF_8);
        if (!key.equals(event.key().toString())) {
            throw new UnreadableEvent("the record's key is not its ce_subject", null);
        }
    }

    private static List<Routed.View<?>> views(List<Subscription<?>> readers, byte[] payload) throws UnreadableEvent {
        if (payload == null) {
            throw new UnreadableEvent("there is no payload", null);
        }
        var views = new ArrayList<Routed.View<?>>();
        for (var reader : readers) {
            views.add(view(reader, payload));
        }
        return views;
    }

    private static <E> Routed.View<E> view(Subscription<E> subscription, byte[] payload) throws UnreadableEvent {
        return new Routed.View<>(subscription, subscription.parse(payload));
    }

    private static String describe(UnreadableEvent e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
