package dev.mitra.messaging.inbox;

import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.tx.Fault;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Polls, applies each poll in one transaction, and commits the offsets afterwards.
///
/// When the batch fails, it is taken again event by event: one that fails by its own fault is retried and then
/// parked with its key; one that failed because the database is away or busy makes its partition wait.
public final class ReaderLoop implements Loop.Step, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ReaderLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration WAIT = Duration.ofMillis(500);

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Set<String> topics;
    private final Inbox inbox;
    private final OneByOne oneByOne;
    private @Nullable Partitions partitions;
    private volatile @Nullable Consumer<byte[], byte[]> polling;
    private volatile boolean stopping;

    public ReaderLoop(
            Supplier<Consumer<byte[], byte[]>> consumers,
            Set<String> topics,
            Inbox inbox,
            RetryPolicy policy,
            InboxCounters counters) {
        this.consumers = consumers;
        this.topics = topics;
        this.inbox = inbox;
        this.oneByOne = new OneByOne(inbox, policy, counters);
    }

    @Override
    public Duration take() throws InterruptedException {
        boolean fine = false;
        try {
            step(partitions());
            fine = true;
        } catch (WakeupException stop) {
            fine = true;
        } finally {
            if (!fine || stopping) {
                close();
            }
        }
        return Duration.ZERO;
    }

    /// Ends the poll that is under way.
    public void stop() {
        stopping = true;
        var consumer = polling;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    /// Leaves the group; called by the loop's own thread or after it has ended.
    @Override
    public void close() {
        var last = partitions;
        partitions = null;
        polling = null;
        if (last != null) {
            last.close();
        }
    }

    private void step(Partitions current) throws InterruptedException {
        var records = current.poll(POLL, WAIT);
        if (!records.isEmpty()) {
            apply(records, current);
        }
        current.commitWhenDue(records.isEmpty());
    }

    private void apply(List<ConsumerRecord<byte[], byte[]>> records, Partitions current) throws InterruptedException {
        try {
            inbox.apply(records);
            records.forEach(current::done);
        } catch (RuntimeException e) {
            if (Fault.of(e) == Fault.OUTAGE) {
                LOG.warnf("the database is away, %d events wait: %s", records.size(), Causes.of(e));
                firsts(records).forEach(current::waitAt);
            } else {
                LOG.infof("a batch of %d is taken one by one: %s", records.size(), Causes.of(e));
                oneByOne.apply(records, current);
            }
        }
    }

    /// The first record of each partition.
    private static List<ConsumerRecord<byte[], byte[]>> firsts(List<ConsumerRecord<byte[], byte[]>> records) {
        var seen = new HashSet<>();
        return records.stream()
                .filter(record -> seen.add(Partitions.of(record)))
                .toList();
    }

    private Partitions partitions() {
        if (partitions == null) {
            var consumer = consumers.get();
            polling = consumer;
            partitions = new Partitions(consumer, topics, inbox::positions);
        }
        return partitions;
    }
}
