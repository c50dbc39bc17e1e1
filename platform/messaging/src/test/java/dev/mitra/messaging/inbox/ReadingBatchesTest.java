package dev.mitra.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.wire.CloudEvent;
import dev.mitra.tracing.Traces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingBatchesTest {

    record Seen(String name) {}

    @EventType(name = "Seen", topic = "sights", version = 3)
    static final class TakesBatches implements EventReader<Seen> {
        private final List<String> seen = new ArrayList<>();

        @Override
        public void read(Seen event) {
            assertThat(MessageContext.current()).isPresent();
            seen.add("one " + event.name());
        }

        @Override
        public void readAll(List<Seen> events) {
            events.forEach(event -> MessageContext.of(event)
                    .orElseThrow()
                    .run(() -> seen.add("batch " + event.name() + " of "
                            + MessageContext.current().orElseThrow().correlationId())));
        }
    }

    @EventType(name = "Seen", topic = "sights")
    static final class Broken implements EventReader<Seen> {
        @Override
        public void read(Seen event) {
            throw new NoClassDefFoundError("Renderer");
        }
    }

    private final TakesBatches reader = new TakesBatches();

    @Test
    void a_readers_class_names_the_type_the_topic_the_view_and_whether_it_takes_batches() {
        Subscription<Seen> subscription = Subscription.of(reader, TakesBatches.class);
        assertThat(subscription.type()).isEqualTo("Seen.v3");
        assertThat(subscription.topic()).isEqualTo("sights");
        assertThat(subscription.view()).isEqualTo(Seen.class);
        assertThat(subscription.batching()).isTrue();
        assertThat(Subscription.<Seen>of(new Broken(), Broken.class).batching()).isFalse();
        assertThatThrownBy(() -> Subscription.<Seen>of(reader, String.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_event_of_a_batch_has_the_context_of_its_own_cause() {
        Subscription<Seen> subscription = Subscription.of(reader, TakesBatches.class);
        var first = event(subscription, new UUID(0, 1), "first");
        var second = event(subscription, new UUID(0, 2), "second");
        new Effects("test", Traces.off()).apply(List.of(first, second));
        new Effects("test", Traces.off()).apply(List.of(second));
        assertThat(reader.seen)
                .containsExactly("batch first of " + new UUID(0, 1), "batch second of " + new UUID(0, 2), "one second");
        assertThat(MessageContext.current()).isEmpty();
    }

    @Test
    void a_reader_with_a_missing_class_is_a_failing_event_and_not_a_dying_loop() {
        Subscription<Seen> subscription = Subscription.of(new Broken(), Broken.class);
        var events = List.of(event(subscription, new UUID(0, 1), "first"));
        assertThatThrownBy(() -> new Effects("test", Traces.off()).apply(events))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Routed.Wanted event(Subscription<Seen> subscription, UUID key, String name) {
        var event =
                new CloudEvent(UUID.randomUUID(), subscription.type(), "/test", key, Instant.EPOCH, key, null, 1, null);
        var view = new Routed.View<>(subscription, new Seen(name));
        return new Routed.Wanted(new ConsumerRecord<>("sights", 0, 0, new byte[0], new byte[0]), event, List.of(view));
    }
}
