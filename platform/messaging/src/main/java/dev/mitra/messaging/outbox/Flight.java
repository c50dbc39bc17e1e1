package dev.mitra.messaging.outbox;

import dev.mitra.messaging.outbox.OutboxTable.Unpublished;
import dev.mitra.messaging.wire.CloudEvent;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.tracing.Step;
import dev.mitra.tracing.Traces;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One batch of rows between the outbox and the broker.
final class Flight {

    private static final Logger LOG = Logger.getLogger(Flight.class);

    private final Producer<byte[], byte[]> producer;
    private final String source;
    private final BlockedTopics blocked;
    private final Traces traces;
    private final Map<Long, Future<RecordMetadata>> sent = new LinkedHashMap<>();
    private boolean failed;

    Flight(Producer<byte[], byte[]> producer, String source, BlockedTopics blocked, Traces traces) {
        this.producer = producer;
        this.source = source;
        this.blocked = blocked;
        this.traces = traces;
    }

    /// Hands the row to the producer, unless an earlier row of its topic could not be handed over: that one
    /// must not be overtaken.
    void send(Unpublished row) {
        if (blocked.contains(row.event().topic())) {
            return;
        }
        var step = step(row);
        var future = traces.isOn()
                ? producer.send(record(row, step), (_, e) -> end(step, e))
                : producer.send(record(row, step));
        if (future.state() == Future.State.FAILED) {
            LOG.warnf("topic %s takes nothing for now: %s", row.event().topic(), future.exceptionNow());
            blocked.add(row.event().topic());
            return;
        }
        sent.put(row.id(), future);
    }

    boolean landedWithin(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (var future : sent.values()) {
            try {
                future.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                return false;
            } catch (ExecutionException e) {
                if (!failed) {
                    LOG.errorf(e.getCause(), "the broker refused an event");
                }
                failed = true;
            }
        }
        return true;
    }

    /// The rows that the broker has.
    List<Long> acknowledged() {
        var ids = new ArrayList<Long>();
        sent.forEach((id, future) -> {
            if (future.state() == Future.State.SUCCESS) {
                ids.add(id);
            }
        });
        return ids;
    }

    boolean hasFailed() {
        return failed;
    }

    /// From the row's writing to the broker's acknowledgement.
    private Step step(Unpublished row) {
        var event = row.event();
        if (!traces.isOn()) {
            return new Step.Unrecorded(event.traceparent());
        }
        return traces.beganAt(
                        row.writtenAt().toInstant(),
                        event.type() + " publish",
                        Traces.Kind.PRODUCER,
                        event.traceparent())
                .with("messaging.destination.name", event.topic())
                .with("mitra.correlation.id", event.correlationId().toString());
    }

    private static void end(Step step, @Nullable Exception failure) {
        if (failure != null) {
            step.failed(failure.getClass().getSimpleName());
        }
        step.end();
    }

    private ProducerRecord<byte[], byte[]> record(Unpublished row, Step step) {
        var event = row.event();
        var headers = EventHeaders.write(new CloudEvent(
                event.id(),
                event.type(),
                source,
                event.key(),
                row.writtenAt().toInstant(),
                event.correlationId(),
                event.causationId(),
                event.version(),
                step.traceparent()));
        var key = event.key().toString().getBytes(StandardCharsets.UTF_8);
        var payload = event.payload().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(event.topic(), null, null, key, payload, headers);
    }
}
