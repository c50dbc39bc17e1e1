package dev.mitra.messaging.inbox;

import dev.mitra.messaging.audit.AuditTable;
import dev.mitra.messaging.inbox.DeadLetterTable.Kind;
import dev.mitra.messaging.inbox.InboxTable.Arrival;
import dev.mitra.messaging.tx.Transactions;
import dev.mitra.tracing.Traces;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// Applies records: inbox rows, effects, queued events of parked keys and dead letters in one transaction.
public final class Inbox {

    /// Records that nobody here reads move the position no more often than this.
    private static final Duration PASS_EVERY = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final Router router;
    private final InboxTable inbox;
    private final ParkedTable parked;
    private final DeadLetterTable deadLetters;
    private final InboxCounters counters;
    private final Effects effects;
    private final ReadPositions positions;
    private final Map<TopicPartition, Long> passedAt = new ConcurrentHashMap<>();

    /// @param transactions those that the readers' own work joins
    /// @param consumer the name under which events count as applied
    public Inbox(Transactions transactions, Router router, String consumer, InboxCounters counters, Traces traces) {
        this.transactions = transactions;
        this.router = router;
        this.inbox = new InboxTable(consumer);
        this.parked = new ParkedTable(consumer);
        this.deadLetters = new DeadLetterTable(consumer);
        this.counters = counters;
        this.effects = new Effects(consumer, traces);
        this.positions = new ReadPositions(consumer);
    }

    /// Everything or nothing. Events that this consumer has already applied are left out, events of a parked
    /// key queue behind it, and what cannot be read becomes a dead letter.
    void apply(List<ConsumerRecord<byte[], byte[]>> records) {
        var routed = records.stream().map(router::route).toList();
        var passed = passed(routed);
        int applied = transactions.call(connection -> {
            int fresh = apply(connection, routed);
            positions.passed(
                    connection,
                    records.stream()
                            .filter(record -> passed.contains(Partitions.of(record)))
                            .toList());
            return fresh;
        });
        long now = System.nanoTime();
        passed.forEach(partition -> passedAt.put(partition, now));
        counters.applied(applied);
        counters.skipped(
                routed.stream().filter(Routed.Skipped.class::isInstance).count());
    }

    /// Partitions whose position this batch moves: those with something for us, and others now and then.
    private Set<TopicPartition> passed(List<Routed> routed) {
        var now = System.nanoTime();
        return routed.stream()
                .filter(record -> !(record instanceof Routed.Skipped) || isDue(Partitions.of(record.raw()), now))
                .map(record -> Partitions.of(record.raw()))
                .collect(Collectors.toSet());
    }

    private boolean isDue(TopicPartition partition, long now) {
        var last = passedAt.get(partition);
        return last == null || now - last >= PASS_EVERY.toNanos();
    }

    /// Up to where the database knows the partitions of these topics.
    Map<TopicPartition, Long> positions(Set<String> topics) {
        return transactions.call(connection -> positions.of(connection, topics));
    }

    /// Takes the event out of the way of other keys.
    void park(ConsumerRecord<byte[], byte[]> record, Duration pause, String error) {
        if (!(router.route(record) instanceof Routed.Wanted event)) {
            throw new IllegalArgumentException("only an event that can be read is parked");
        }
        transactions.run(connection -> {
            parked.park(connection, event.key(), pause, error);
            parked.enqueue(connection, event.key(), event.event().id(), record);
        });
    }

    private int apply(Connection connection, List<Routed> records) throws SQLException {
        var keys = records.stream().map(Routed::key).filter(Objects::nonNull).toList();
        var parkedKeys = keys.isEmpty() ? new HashSet<ParkedKey>() : parked.lock(connection, keys);
        var free = new ArrayList<Routed.Wanted>();
        for (var record : records) {
            switch (record) {
                case Routed.Skipped _ -> {}
                case Routed.Wanted wanted
                when parkedKeys.contains(wanted.key()) ->
                    parked.enqueue(connection, wanted.key(), wanted.event().id(), wanted.raw());
                case Routed.Wanted wanted -> free.add(wanted);
                case Routed.Unreadable unreadable -> bury(connection, unreadable, parkedKeys);
            }
        }
        return applyFresh(connection, free);
    }

    private int applyFresh(Connection connection, List<Routed.Wanted> events) throws SQLException {
        if (events.isEmpty()) {
            return 0;
        }
        var arrivals = events.stream()
                .map(event -> new Arrival(event.raw().topic(), event.event()))
                .toList();
        var fresh = inbox.insert(connection, arrivals);
        var mine = events.stream()
                .filter(event -> fresh.remove(event.event().id()))
                .toList();
        effects.apply(mine);
        return mine.size();
    }

    /// A record whose headers are in order keeps its place: its key is parked until ops decides. Other rubbish
    /// has no place in any order.
    private void bury(Connection connection, Routed.Unreadable record, Set<ParkedKey> parkedKeys) throws SQLException {
        var event = record.event();
        if (event == null) {
            deadLetters.insert(connection, record.raw(), Kind.UNREADABLE, record.cause());
        } else if (!inbox.contains(connection, event.id())) {
            var key = new ParkedKey(record.raw().topic(), event.key());
            deadLetters.insert(connection, record.raw(), Kind.UNREADABLE, record.cause());
            if (parkedKeys.add(key)) {
                parked.park(connection, key, null, record.cause());
            }
            parked.enqueue(connection, key, event.id(), record.raw());
        }
    }

    /// Applies the head of one parked key whose time has come.
    ///
    /// @return false when no key is due
    boolean applyOneParked(RetryPolicy policy) {
        var attempt = new ParkedAttempt(transactions, router, effects, inbox, parked, deadLetters, policy);
        return attempt.make(counters);
    }

    /// What ops may do with it.
    public Disposal disposal(AuditTable audit) {
        return new Disposal(transactions, router, inbox, parked, deadLetters, audit);
    }
}
