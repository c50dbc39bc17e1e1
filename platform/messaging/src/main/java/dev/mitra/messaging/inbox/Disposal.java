package dev.mitra.messaging.inbox;

import dev.mitra.messaging.audit.AuditTable;
import dev.mitra.messaging.inbox.DeadLetterTable.Kind;
import dev.mitra.messaging.inbox.DeadLetterTable.Resolution;
import dev.mitra.messaging.inbox.InboxTable.Arrival;
import dev.mitra.messaging.inbox.ParkedTable.Parked;
import dev.mitra.messaging.tx.Transactions;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.messaging.wire.UnreadableEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// What ops decides about parked keys and dead letters, audited in the same transaction.
public final class Disposal {

    /// What became of the wish.
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /// No such open dead letter or parked key.
        record Unknown() implements Outcome {}

        /// Trying again cannot help yet.
        record StillUnreadable(String cause) implements Outcome {}
    }

    private final Transactions transactions;
    private final Router router;
    private final InboxTable inbox;
    private final ParkedTable parked;
    private final DeadLetterTable deadLetters;
    private final AuditTable audit;

    Disposal(
            Transactions transactions,
            Router router,
            InboxTable inbox,
            ParkedTable parked,
            DeadLetterTable deadLetters,
            AuditTable audit) {
        this.transactions = transactions;
        this.router = router;
        this.inbox = inbox;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.audit = audit;
    }

    /// Tries the key's first event at once, with all attempts before it.
    public Outcome retryParked(UUID id, String actor) {
        return transactions.call(connection -> {
            var key = parked.byId(connection, id);
            if (key.isEmpty()) {
                return new Outcome.Unknown();
            }
            retry(connection, key.get(), actor);
            return new Outcome.Done();
        });
    }

    /// Gives the key's first event up for good; the next one follows.
    public Outcome discardParked(UUID id, String actor, String reason) {
        return transactions.call(connection -> {
            var key = parked.byId(connection, id);
            if (key.isEmpty()) {
                return new Outcome.Unknown();
            }
            discardHead(connection, key.get(), actor, reason);
            return new Outcome.Done();
        });
    }

    /// Tries a dead letter again, in its place of its key's order where it has one.
    public Outcome retryDeadLetter(UUID id, String actor) {
        return transactions.call(connection -> {
            var record = deadLetters.open(connection, id);
            if (record.isEmpty()) {
                return new Outcome.Unknown();
            }
            var key = keyWithHead(connection, record.get());
            if (key.isPresent()) {
                retry(connection, key.get(), actor);
                return new Outcome.Done();
            }
            return requeue(connection, record.get(), actor);
        });
    }

    public Outcome discardDeadLetter(UUID id, String actor, String reason) {
        return transactions.call(connection -> {
            var record = deadLetters.open(connection, id);
            if (record.isEmpty()) {
                return new Outcome.Unknown();
            }
            var key = keyWithHead(connection, record.get());
            if (key.isPresent()) {
                discardHead(connection, key.get(), actor, reason);
            } else {
                deadLetters.resolve(connection, record.get(), new Resolution("DISCARDED", actor, reason));
                audit(connection, actor, "DeadLetterDiscarded", record.get(), reason);
            }
            return new Outcome.Done();
        });
    }

    private void retry(Connection connection, Parked key, String actor) throws SQLException {
        var head = parked.head(connection, key.key());
        if (head.isPresent()) {
            deadLetters.resolve(connection, head.get(), new Resolution("RETRIED", actor, null));
            audit(connection, actor, "ParkedEventRetried", head.get(), null);
        }
        parked.retryNow(connection, key.id());
    }

    private void discardHead(Connection connection, Parked key, String actor, String reason) throws SQLException {
        var head = parked.head(connection, key.key());
        if (head.isPresent()) {
            deadLetters.insert(connection, head.get(), Kind.DISCARDED, "discarded while parked");
            deadLetters.resolve(connection, head.get(), new Resolution("DISCARDED", actor, reason));
            try {
                var event = EventHeaders.read(head.get().headers());
                inbox.discard(connection, new Arrival(head.get().topic(), event));
            } catch (UnreadableEvent e) {
                throw new IllegalStateException("only records with headers in order are parked", e);
            }
            audit(connection, actor, "ParkedEventDiscarded", head.get(), reason);
        }
        parked.advance(connection, key.key());
    }

    private Outcome requeue(Connection connection, ConsumerRecord<byte[], byte[]> record, String actor)
            throws SQLException {
        return switch (router.route(record)) {
            case Routed.Unreadable still -> new Outcome.StillUnreadable(still.cause());
            case Routed.Skipped _ -> new Outcome.StillUnreadable("nobody here reads this type");
            case Routed.Wanted event -> {
                parked.park(connection, event.key(), java.time.Duration.ZERO, "retried by ops");
                parked.enqueue(connection, event.key(), event.event().id(), record);
                deadLetters.resolve(connection, record, new Resolution("RETRIED", actor, null));
                audit(connection, actor, "DeadLetterRetried", record, null);
                yield new Outcome.Done();
            }
        };
    }

    private Optional<Parked> keyWithHead(Connection connection, ConsumerRecord<byte[], byte[]> record)
            throws SQLException {
        var subject = EventHeaders.uuid(EventHeaders.text(record.headers(), "ce_subject"));
        if (subject == null) {
            return Optional.empty();
        }
        var key = parked.byKey(connection, new ParkedKey(record.topic(), subject));
        if (key.isEmpty()) {
            return key;
        }
        var head = parked.head(connection, key.get().key());
        return key.filter(_ -> head.filter(first -> isSame(first, record)).isPresent());
    }

    private static boolean isSame(ConsumerRecord<byte[], byte[]> one, ConsumerRecord<byte[], byte[]> other) {
        return one.partition() == other.partition() && one.offset() == other.offset();
    }

    private void audit(
            Connection connection,
            String actor,
            String action,
            ConsumerRecord<byte[], byte[]> record,
            @Nullable String reason)
            throws SQLException {
        var subject = "%s/%d@%d".formatted(record.topic(), record.partition(), record.offset());
        audit.insert(connection, new AuditTable.Entry(actor, action, subject, null, reason));
    }
}
