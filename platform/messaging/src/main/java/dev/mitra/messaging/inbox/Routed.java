package dev.mitra.messaging.inbox;

import dev.mitra.messaging.wire.CloudEvent;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// What a record turned out to be.
sealed interface Routed {

    ConsumerRecord<byte[], byte[]> raw();

    /// The key whose order it belongs to; null when that cannot be told or does not matter.
    @Nullable
    ParkedKey key();

    /// An event that somebody here reads, once per reader.
    record Wanted(ConsumerRecord<byte[], byte[]> raw, CloudEvent event, List<View<?>> views) implements Routed {
        @Override
        public ParkedKey key() {
            return new ParkedKey(raw.topic(), event.key());
        }
    }

    /// Bytes that are not what they claim to be.
    ///
    /// @param event its headers, when these are in order; then its place in the order of its key is known
    record Unreadable(
            ConsumerRecord<byte[], byte[]> raw, @Nullable CloudEvent event, String cause) implements Routed {
        @Override
        public @Nullable ParkedKey key() {
            return event == null ? null : new ParkedKey(raw.topic(), event.key());
        }
    }

    /// Nobody here reads this type: another service does, or a newer publisher sends it.
    record Skipped(ConsumerRecord<byte[], byte[]> raw) implements Routed {
        @Override
        public @Nullable ParkedKey key() {
            return null;
        }
    }

    /// The event as one reader sees it.
    record View<E>(Subscription<E> subscription, E event) {}
}
