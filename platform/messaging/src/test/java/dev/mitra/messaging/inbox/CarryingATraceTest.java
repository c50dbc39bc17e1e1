package dev.mitra.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.outbox.OutboxEvent;
import dev.mitra.messaging.outbox.OutboxTable;
import dev.mitra.messaging.outbox.ProducerSettings;
import dev.mitra.messaging.outbox.Relay;
import dev.mitra.messaging.support.Broker;
import dev.mitra.messaging.support.Database;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.tracing.Traces;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CarryingATraceTest {

    private static final String REQUEST = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final Database database = Database.named("tracing");
    private final String topic = Broker.topic("traced", 1);
    private final UUID order = UuidV7.random();
    private final List<SpanData> recorded = new CopyOnWriteArrayList<>();
    private final List<@Nullable String> seen = new ArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_request_the_event_and_its_reader_are_steps_of_one_trace() throws Exception {
        var traces = Traces.by(SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(new Notebook()))
                .build());
        publishAndRead(traces);
        await().until(() -> recorded.size() == 2);

        var publish = step("Changed.v1 publish");
        var process = step("Changed.v1 process");
        assertThat(recorded).extracting(SpanData::getTraceId).containsOnly("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(publish.getParentSpanId()).as("the request").isEqualTo("00f067aa0ba902b7");
        assertThat(process.getParentSpanId()).isEqualTo(publish.getSpanId());
        assertThat(seen.getFirst()).as("what the reader's own events continue").contains(process.getSpanId());
    }

    @Test
    void without_a_collector_the_trace_is_handed_on_as_it_is_and_log_lines_name_it() throws Exception {
        publishAndRead(Traces.off());

        assertThat(seen).containsExactly(REQUEST, order.toString(), "4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(MDC.get("correlationId")).isNull();
        assertThat(MDC.get("traceId")).isNull();
    }

    /// Through the outbox's table, the relay, the broker and the inbox.
    private void publishAndRead(Traces traces) throws Exception {
        database.execute("truncate platform.outbox, platform.inbox");
        var event = new OutboxEvent(
                UuidV7.random(),
                topic,
                "Changed.v1",
                order,
                1,
                order,
                null,
                REQUEST,
                "{\"key\":\"" + order + "\",\"version\":1}");
        database.transactions().run(connection -> new OutboxTable().insert(connection, List.of(event)));
        try (var relay = new Relay(
                database.pool(),
                () -> ProducerSettings.producer(Broker.access(), "traced"),
                new OutboxTable(),
                "/test",
                traces)) {
            await().until(() -> {
                relay.take();
                return relay.published() == 1;
            });
        }
        var records = Broker.records(topic);
        assertThat(EventHeaders.read(records.getFirst().headers()).traceparent())
                .isNotNull();
        var subscription = new Subscription<>(this::read, "Changed.v1", topic, Effect.Changed.class, false);
        new Inbox(database.transactions(), new Router(List.of(subscription)), "test", new InboxCounters(), traces)
                .apply(records);
    }

    private void read(Effect.Changed change) {
        seen.add(MessageContext.current().orElseThrow().traceparent());
        seen.add(String.valueOf(MDC.get("correlationId")));
        seen.add(String.valueOf(MDC.get("traceId")));
    }

    private SpanData step(String name) {
        return recorded.stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private final class Notebook implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            recorded.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
