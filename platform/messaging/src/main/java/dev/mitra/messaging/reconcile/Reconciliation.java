package dev.mitra.messaging.reconcile;

import dev.mitra.messaging.audit.AuditTable;
import dev.mitra.messaging.inbox.ConsumerLag;
import dev.mitra.messaging.inbox.ReadPositions;
import dev.mitra.messaging.inbox.Router;
import dev.mitra.messaging.tx.Transactions;
import dev.mitra.messaging.wire.BrokerAccess;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.messaging.wire.UnreadableEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/// Compares the topics with a database that was restored to an earlier moment, and heals what can be healed
/// from them.
public final class Reconciliation {

    /// More aggregates than these are not named at once.
    private static final int MOST = 1000;

    private final Transactions transactions;
    private final Router router;
    private final ConsumerLag group;
    private final AuditTable audit;
    private final Set<String> own;
    private final TopicScan scan;
    private final KnownEvents known;
    private final ReadPositions positions;

    /// @param consumer the group's name, under which events count as applied
    /// @param group the same at the broker
    /// @param own the topics on which this service alone publishes
    public Reconciliation(
            Transactions transactions,
            BrokerAccess broker,
            Router router,
            String consumer,
            ConsumerLag group,
            Set<String> own,
            AuditTable audit) {
        this.transactions = transactions;
        this.router = router;
        this.group = group;
        this.audit = audit;
        this.own = Set.copyOf(own);
        this.scan = new TopicScan(broker, consumer + "-reconcile");
        this.known = new KnownEvents(consumer);
        this.positions = new ReadPositions(consumer);
    }

    /// @param since a moment before the one to which the database was restored
    /// @throws org.apache.kafka.common.KafkaException while the broker is away, here and below
    public Report report(Instant since) {
        var told = told(since);
        var heard = heard(since);
        var toldViews = transactions.call(connection -> views(connection, told));
        var heardViews = group(heard).values().stream()
                .map(events -> aggregate(events, Heal.READ_AGAIN, Map.of()))
                .toList();
        boolean complete = toldViews.size() <= MOST && heardViews.size() <= MOST;
        return new Report(
                since,
                toldViews.isEmpty() && heardViews.isEmpty(),
                complete,
                toldViews.stream().limit(MOST).toList(),
                heardViews.stream().limit(MOST).toList());
    }

    /// Makes the readers go back to that moment when they start the next time: for a database whose own
    /// positions are gone, or are not to be believed.
    ///
    /// @return false while a replica reads, which would write its own position over the one set back
    public boolean readAgain(Instant since, String actor, String reason) {
        if (group.isRead().orElseThrow(Reconciliation::noAnswer)) {
            return false;
        }
        var back = scan.offsets(router.topics(), since);
        transactions.run(connection -> {
            positions.back(connection, back);
            audit.insert(connection, new AuditTable.Entry(actor, "EventsReadAgain", since.toString(), null, reason));
        });
        return true;
    }

    /// Enters the forgotten events of this service's own topics into its outbox, as told: its stories are whole
    /// again and nothing is left to name. Whoever does it twice, or at the same time, enters each once.
    ///
    /// @return how many; empty while something is still to be read again, since that may yet replace them
    public Optional<Integer> adopt(Instant since, String actor, String reason) {
        if (!heard(since).isEmpty()) {
            return Optional.empty();
        }
        var told = told(since);
        return Optional.of(transactions.call(connection -> {
            int adopted = Adopted.insert(connection, told);
            audit.insert(
                    connection,
                    new AuditTable.Entry(
                            actor, "ForgottenEventsAdopted", since.toString(), null, adopted + " events: " + reason));
            return adopted;
        }));
    }

    private static TimeoutException noAnswer() {
        return new TimeoutException("the broker does not answer");
    }

    private List<Forgotten> told(Instant since) {
        var forgotten = new ArrayList<Forgotten>();
        scan.read(own, since, records -> {
            var events = records.stream()
                    .map(Reconciliation::event)
                    .flatMap(Optional::stream)
                    .toList();
            var ids = events.stream().map(one -> one.event().id()).toList();
            var correlations = events.stream()
                    .map(one -> one.event().correlationId())
                    .distinct()
                    .toList();
            var there = transactions.call(connection -> known.told(connection, ids, correlations));
            events.stream().filter(one -> !there.contains(one.event().id())).forEach(forgotten::add);
        });
        return forgotten;
    }

    private List<Forgotten> heard(Instant since) {
        var done = group.committed().orElseThrow(Reconciliation::noAnswer);
        var forgotten = new ArrayList<Forgotten>();
        scan.read(router.topics(), since, records -> {
            var events = records.stream()
                    .filter(record -> record.offset()
                            < done.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L))
                    .flatMap(record -> router.wanted(record).map(event -> new Forgotten(record, event)).stream())
                    .toList();
            var ids = events.stream().map(one -> one.event().id()).toList();
            var there = transactions.call(connection -> known.heard(connection, ids));
            events.stream().filter(one -> !there.contains(one.event().id())).forEach(forgotten::add);
        });
        return forgotten;
    }

    private List<Report.Aggregate> views(Connection connection, List<Forgotten> told) throws SQLException {
        var causes = told.stream()
                .map(one -> one.event().causationId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var read = known.read(connection, causes);
        var inKafka = told.stream().map(one -> one.event().id()).collect(Collectors.toSet());
        var views = new ArrayList<Report.Aggregate>();
        for (var events : group(told).values()) {
            var replacements = new LinkedHashMap<UUID, UUID>();
            var heals = new ArrayList<Heal>();
            for (var one : events) {
                var replacement = known.replacement(connection, one.event(), inKafka);
                replacement.ifPresent(by -> replacements.put(one.event().id(), by));
                heals.add(replacement.isPresent() ? Heal.REPLACED : one.heal(read));
            }
            // the last of them asks for most
            views.add(aggregate(
                    events, heals.stream().max(Comparator.naturalOrder()).orElseThrow(), replacements));
        }
        return views;
    }

    private static Report.Aggregate aggregate(List<Forgotten> events, Heal heal, Map<UUID, UUID> replacements) {
        var first = events.getFirst();
        return new Report.Aggregate(
                first.raw().topic(),
                first.event().key(),
                heal,
                heal.how(),
                events.stream()
                        .map(one -> one.view(replacements.get(one.event().id())))
                        .toList());
    }

    private static Map<List<Object>, List<Forgotten>> group(List<Forgotten> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(one.raw().topic(), one.event().key()), LinkedHashMap::new, Collectors.toList()));
    }

    /// Empty for rubbish, which no outbox has written.
    private static Optional<Forgotten> event(ConsumerRecord<byte[], byte[]> raw) {
        try {
            return Optional.of(new Forgotten(raw, EventHeaders.read(raw.headers())));
        } catch (UnreadableEvent rubbish) {
            return Optional.empty();
        }
    }
}
