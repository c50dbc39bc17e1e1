package dev.mitra.messaging.outbox;

import dev.mitra.messaging.outbox.OutboxTable.Unpublished;
import dev.mitra.messaging.wire.CloudEvent;
import dev.mitra.messaging.wire.EventHeaders;
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

/// One batch of rows between the outbox and the broker.
final class Flight {

    private static final Logger LOG = Logger.getLogger(Flight.class);

    private final Producer<byte[], byte[]> producer;
    private final String source;
    private final BlockedTopics blocked;
    private final Map<Long, Future<RecordMetadata>> sent = new LinkedHashMap<>();
    private boolean failed;

    Flight(Producer<byte[], byte[]> producer, String source, BlockedTopics blocked) {
        this.producer = producer;
        this.source = source;
        this.blocked = blocked;
    }

    /// Hands the row to the producer, unless an earlier row of its topic could not be handed over: that one
    /// must not be overtaken.
    void send(Unpublished row) {
        if (blocked.contains(row.event().topic())) {
            return;
        }
        var future = producer.send(record(row));
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

    private ProducerRecord<byte[], byte[]> record(Unpublished row) {
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
                event.traceparent()));
        var key = event.key().toString().getBytes(StandardCharsets.UTF_8);
        var payload = event.payload().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(event.topic(), null, null, key, payload, headers);
    }
}
