package dev.mitra.messaging.inbox;

import dev.mitra.messaging.loop.Gathering;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// The consumer's partitions: how far each is done, and which of them wait.
final class Partitions implements ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(Partitions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration MOST_GATHERING = Duration.ofMillis(100);
    /// A broker that has something answers at once.
    private static final Duration AN_ANSWER = Duration.ofMillis(5);
    private static final Duration BETWEEN_COMMITS = Duration.ofMillis(500);
    private static final Duration BEFORE_LAST_COMMIT = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    private final Map<TopicPartition, Long> waitingSince = new HashMap<>();
    private final Gathering gathering = new Gathering(MOST_GATHERING);
    private long committed = System.nanoTime();
    private final Function<Set<String>, Map<TopicPartition, Long>> known;

    /// @param known up to where the database knows the partitions of topics
    Partitions(
            Consumer<byte[], byte[]> consumer,
            Set<String> topics,
            Function<Set<String>, Map<TopicPartition, Long>> known) {
        this.consumer = consumer;
        this.known = known;
        consumer.subscribe(topics, this);
    }

    /// The next records, those of partitions that wait excepted. The first is awaited, those that come while
    /// this gathers are taken along.
    List<ConsumerRecord<byte[], byte[]>> poll(Duration patience, Duration wait) throws InterruptedException {
        resumeAfter(wait);
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        consumer.poll(done.isEmpty() ? patience : BEFORE_LAST_COMMIT).forEach(records::add);
        if (!records.isEmpty()) {
            gather(records);
        }
        return records;
    }

    /// Sleeps instead of polling: a poll would fetch with every record that comes, a request to the broker each.
    private void gather(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
        if (records.size() < Gathering.COMPANY) {
            boolean waited = gathering.sleep();
            // what was asked for before this slept holds the first that came, another answer all the others
            consumer.poll(Duration.ZERO).forEach(records::add);
            if (waited) {
                consumer.poll(AN_ANSWER).forEach(records::add);
            }
        }
        gathering.came(records.size());
        // a partition may have gone to another replica meanwhile, which takes these as well
        var mine = consumer.assignment();
        records.removeIf(record -> !mine.contains(of(record)));
    }

    void done(ConsumerRecord<byte[], byte[]> last) {
        done.put(of(last), new OffsetAndMetadata(last.offset() + 1));
    }

    /// Makes the record's partition wait and delivers it again afterwards, with all that follow it.
    void waitAt(ConsumerRecord<byte[], byte[]> record) {
        var partition = of(record);
        if (consumer.assignment().contains(partition)) {
            consumer.seek(partition, record.offset());
            consumer.pause(List.of(partition));
            waitingSince.put(partition, System.nanoTime());
        }
    }

    /// Stores how far everything is done, now and then while records come, and once none came. Neither a failure nor a
    /// crash before it is a loss: what is delivered again is recognised.
    void commitWhenDue(boolean nothingCame) {
        if (nothingCame || System.nanoTime() - committed > BETWEEN_COMMITS.toNanos()) {
            commit();
        }
    }

    private void commit() {
        if (done.isEmpty()) {
            return;
        }
        committed = System.nanoTime();
        try {
            consumer.commitSync(Map.copyOf(done), PATIENCE);
            done.clear();
        } catch (KafkaException e) {
            LOG.infof("offsets were not committed: %s", e.toString());
            done.keySet().retainAll(consumer.assignment());
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        commit();
        forget(revoked);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
        forget(lost);
    }

    /// Where the database knows less than the group has committed, or nothing at all, it was restored to an
    /// earlier moment: the reader goes back there, in the order of every key, before anything new. While the
    /// database is away nothing is read.
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        if (assigned.isEmpty()) {
            return;
        }
        var topics = assigned.stream().map(TopicPartition::topic).collect(Collectors.toSet());
        var positions = known.apply(topics);
        consumer.committed(Set.copyOf(assigned), PATIENCE).forEach((partition, group) -> {
            // Nothing known: before the first record that this database ever applied.
            long position = positions.getOrDefault(partition, 0L);
            if (group != null && position < group.offset()) {
                LOG.warnf(
                        "%s is read again from %d to %d: the database knows no more of it",
                        partition, position, group.offset());
                // What retention has removed is beyond help: from the oldest then.
                consumer.seek(partition, position);
            }
        });
    }

    void close() {
        try {
            commit();
        } finally {
            consumer.close(CloseOptions.timeout(PATIENCE));
        }
    }

    static TopicPartition of(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    private void forget(Collection<TopicPartition> partitions) {
        done.keySet().removeAll(partitions);
        waitingSince.keySet().removeAll(partitions);
    }

    private void resumeAfter(Duration wait) {
        var over = waitingSince.entrySet().stream()
                .filter(entry -> System.nanoTime() - entry.getValue() > wait.toNanos())
                .map(Map.Entry::getKey)
                .toList();
        over.forEach(waitingSince::remove);
        consumer.resume(over.stream().filter(consumer.assignment()::contains).toList());
    }
}
