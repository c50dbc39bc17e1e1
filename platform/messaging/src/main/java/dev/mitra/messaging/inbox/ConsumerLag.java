package dev.mitra.messaging.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/// How many records a group has not yet dealt with: end offsets against committed offsets.
public final class ConsumerLag implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Supplier<Admin> admins;
    private final String group;
    private final Set<String> topics;
    private @Nullable Admin admin;
    private volatile Optional<Map<TopicPartition, Backlog>> last = Optional.empty();

    public ConsumerLag(Supplier<Admin> admins, String group, Set<String> topics) {
        this.admins = admins;
        this.group = group;
        this.topics = topics;
    }

    /// What one partition holds.
    ///
    /// @param end the offset after its last record
    /// @param done the offset after the last record that was dealt with
    public record Backlog(long end, long done) {}

    /// Empty while the broker does not answer. A topic that does not exist holds nothing.
    public OptionalLong records() {
        var backlogs = backlogs();
        return backlogs.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(backlogs.get().values().stream()
                        .mapToLong(backlog -> backlog.end() - backlog.done())
                        .sum());
    }

    /// How far the group has committed; empty while the broker does not answer.
    public Optional<Map<TopicPartition, Long>> committed() {
        return backlogs().map(found -> {
            Map<TopicPartition, Long> done = new HashMap<>();
            found.forEach((partition, backlog) -> done.put(partition, backlog.done()));
            return done;
        });
    }

    /// Whether any replica reads now; empty while the broker does not answer.
    public synchronized Optional<Boolean> isRead() {
        return asked(broker -> {
            try {
                var groups = broker.describeConsumerGroups(Set.of(group)).all();
                return groups.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).values().stream()
                        .anyMatch(one -> !one.members().isEmpty());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupIdNotFoundException) {
                    return false; // nobody has ever read
                }
                throw e;
            }
        });
    }

    /// The same by partition, as the last look found it; asks nobody.
    public Optional<Map<TopicPartition, Backlog>> lastLook() {
        return last;
    }

    private synchronized Optional<Map<TopicPartition, Backlog>> backlogs() {
        last = seen();
        return last;
    }

    private Optional<Map<TopicPartition, Backlog>> seen() {
        return topics.isEmpty() ? Optional.of(Map.of()) : asked(this::look);
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Admin broker) throws InterruptedException, ExecutionException, TimeoutException;
    }

    private <T> Optional<T> asked(Question<T> question) {
        try {
            return Optional.of(question.ask(connected()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
            admin = null;
        }
    }

    private Admin connected() {
        if (admin == null) {
            admin = admins.get();
        }
        return admin;
    }

    private Map<TopicPartition, Backlog> look(Admin broker)
            throws InterruptedException, ExecutionException, TimeoutException {
        var committed = broker.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        Map<TopicPartition, OffsetSpec> earliest = new HashMap<>();
        for (var partition : partitions(broker)) {
            latest.put(partition, OffsetSpec.latest());
            earliest.put(partition, OffsetSpec.earliest());
        }
        var ends = broker.listOffsets(latest).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        var starts = broker.listOffsets(earliest).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        Map<TopicPartition, Backlog> found = new HashMap<>();
        for (var end : ends.entrySet()) {
            var start = starts.get(end.getKey());
            long done = done(committed.get(end.getKey()), start == null ? 0 : start.offset());
            found.put(end.getKey(), new Backlog(end.getValue().offset(), done));
        }
        return found;
    }

    private static long done(@Nullable OffsetAndMetadata committed, long start) {
        return committed == null ? start : Math.max(start, committed.offset());
    }

    private Set<TopicPartition> partitions(Admin broker)
            throws InterruptedException, ExecutionException, TimeoutException {
        var found = new HashSet<TopicPartition>();
        for (var topic : broker.describeTopics(topics).topicNameValues().entrySet()) {
            try {
                for (var partition : topic.getValue()
                        .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .partitions()) {
                    found.add(new TopicPartition(topic.getKey(), partition.partition()));
                }
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
        return found;
    }
}
