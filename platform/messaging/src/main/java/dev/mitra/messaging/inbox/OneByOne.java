package dev.mitra.messaging.inbox;

import dev.mitra.messaging.tx.Fault;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// Applies the records of a poll that failed as a whole, each in a transaction of its own.
final class OneByOne {

    private static final Logger LOG = Logger.getLogger(OneByOne.class);

    private final Inbox inbox;
    private final RetryPolicy policy;
    private final InboxCounters counters;

    OneByOne(Inbox inbox, RetryPolicy policy, InboxCounters counters) {
        this.inbox = inbox;
        this.policy = policy;
        this.counters = counters;
    }

    void apply(List<ConsumerRecord<byte[], byte[]>> records, Partitions partitions) throws InterruptedException {
        long deadline = System.nanoTime() + policy.perPoll().toNanos();
        Set<TopicPartition> waiting = new HashSet<>();
        for (var record : records) {
            var partition = Partitions.of(record);
            if (waiting.contains(partition)) {
                continue;
            }
            if (applied(record, deadline)) {
                partitions.done(record);
            } else {
                partitions.waitAt(record);
                waiting.add(partition);
            }
        }
    }

    /// False when the record must wait, by no fault of its own. Otherwise it is applied or parked.
    private boolean applied(ConsumerRecord<byte[], byte[]> record, long deadline) throws InterruptedException {
        for (int failures = 0; ; failures++) {
            try {
                inbox.apply(List.of(record));
                return true;
            } catch (RuntimeException e) {
                if (Fault.of(e) != Fault.WORK) {
                    LOG.warnf("%s waits: %s", Partitions.of(record), Causes.of(e));
                    return false;
                }
                counters.failure();
                if (failures == policy.inPlace().size()
                        || !pause(policy.inPlace().get(failures), deadline)) {
                    return parked(record, e);
                }
            }
        }
    }

    private boolean parked(ConsumerRecord<byte[], byte[]> record, RuntimeException failure) {
        LOG.errorf(failure, "%s@%d is parked with its key", Partitions.of(record), record.offset());
        try {
            inbox.park(record, policy.firstParked(), Causes.of(failure));
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("%s waits, since it cannot even be parked: %s", Partitions.of(record), Causes.of(e));
            return false;
        }
    }

    /// False when the poll's time for repetitions is used up.
    private static boolean pause(Duration pause, long deadline) throws InterruptedException {
        if (System.nanoTime() + pause.toNanos() > deadline) {
            return false;
        }
        Thread.sleep(pause);
        return true;
    }
}
