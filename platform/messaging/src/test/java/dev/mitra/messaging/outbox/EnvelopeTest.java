package dev.mitra.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.OutboundEvent;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnvelopeTest {

    @EventType(name = "TextWritten", topic = "texts", version = 2)
    record TextWritten(UUID key, long version, String text) implements OutboundEvent {}

    record Unnamed(UUID key, long version) implements OutboundEvent {}

    @Test
    void an_event_begins_its_own_story_outside_a_reader_and_continues_that_of_its_cause_inside() {
        var key = UUID.randomUUID();
        var first = Envelope.of(new TextWritten(key, 1, "a"), Optional::empty);
        assertThat(first.type()).isEqualTo("TextWritten.v2");
        assertThat(first.correlationId()).isEqualTo(key);
        assertThat(first.causationId()).isNull();

        var second = new AtomicReference<@Nullable OutboxEvent>();
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        var context = new MessageContext(UUID.randomUUID(), first.id(), trace);
        context.run(() -> second.set(Envelope.of(new TextWritten(key, 2, "b"), Optional::empty)));
        assertThat(second.get())
                .extracting(OutboxEvent::correlationId, OutboxEvent::causationId, OutboxEvent::traceparent)
                .containsExactly(context.correlationId(), first.id(), trace);
    }

    @Test
    void an_event_of_more_than_512_kilobytes_is_refused_when_it_is_published() {
        var fits = new TextWritten(UUID.randomUUID(), 1, "x".repeat(500 * 1024));
        assertThat(Envelope.of(fits, Optional::empty).payload()).hasSizeGreaterThan(500 * 1024);
        var tooLarge = new TextWritten(UUID.randomUUID(), 1, "\u00e9".repeat(300 * 1024));
        assertThatThrownBy(() -> Envelope.of(tooLarge, Optional::empty)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_record_without_a_name_is_refused() {
        var unnamed = new Unnamed(UUID.randomUUID(), 1);
        assertThatThrownBy(() -> Envelope.of(unnamed, Optional::empty)).isInstanceOf(IllegalArgumentException.class);
    }
}
