package dev.mitra.messaging.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/// How many records a group has not yet dealt with: end offsets against committed offsets.
public final class ConsumerLag implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Supplier<Admin> admins;
    private final String group;
    private final Set<String> topics;
    private @Nullable Admin admin;

    public ConsumerLag(Supplier<Admin> admins, String group, Set<String> topics) {
        this.admins = admins;
        this.group = group;
        this.topics = topics;
    }

    /// Empty while the broker does not answer. A topic that does not exist holds nothing.
    public synchronized OptionalLong records() {
        try {
            return OptionalLong.of(topics.isEmpty() ? 0 : count(connected()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        } catch (ExecutionException | TimeoutException e) {
            return OptionalLong.empty();
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

    private long count(Admin broker) throws InterruptedException, ExecutionException, TimeoutException {
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
        long lag = 0;
        for (var end : ends.entrySet()) {
            var start = starts.get(end.getKey());
            lag += end.getValue().offset() - done(committed.get(end.getKey()), start == null ? 0 : start.offset());
        }
        return lag;
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
