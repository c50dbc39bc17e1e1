package dev.mitra.messaging.inbox;

import dev.mitra.messaging.inbox.DeadLetterTable.Kind;
import dev.mitra.messaging.inbox.InboxTable.Arrival;
import dev.mitra.messaging.inbox.ParkedTable.Parked;
import dev.mitra.messaging.tx.Fault;
import dev.mitra.messaging.tx.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One attempt at the first event of one parked key.
final class ParkedAttempt {

    private static final Logger LOG = Logger.getLogger(ParkedAttempt.class);

    private final Transactions transactions;
    private final Router router;
    private final Effects effects;
    private final InboxTable inbox;
    private final ParkedTable parked;
    private final DeadLetterTable deadLetters;
    private final RetryPolicy policy;
    private final AtomicReference<@Nullable Parked> tried = new AtomicReference<>();

    ParkedAttempt(
            Transactions transactions,
            Router router,
            Effects effects,
            InboxTable inbox,
            ParkedTable parked,
            DeadLetterTable deadLetters,
            RetryPolicy policy) {
        this.transactions = transactions;
        this.router = router;
        this.effects = effects;
        this.inbox = inbox;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.policy = policy;
    }

    /// False when no key is due. The effect, its inbox row and the queue's advance are one transaction.
    boolean make(InboxCounters counters) {
        try {
            int applied = transactions.call(this::applyHead);
            counters.applied(applied);
            return tried.get() != null;
        } catch (RuntimeException e) {
            var key = tried.get();
            if (key == null || Fault.of(e) != Fault.WORK) {
                throw e;
            }
            LOG.warnf(e, "parked key %s failed again", key.key());
            counters.failure();
            transactions.run(connection -> recordFailure(connection, key, Causes.of(e)));
            return true;
        }
    }

    private int applyHead(Connection connection) throws SQLException {
        var due = parked.due(connection);
        tried.set(due.orElse(null));
        if (due.isEmpty()) {
            return 0;
        }
        var key = due.get().key();
        var head = parked.head(connection, key);
        int applied = head.isEmpty() ? 0 : apply(connection, head.get());
        parked.advance(connection, key);
        return applied;
    }

    private int apply(Connection connection, ConsumerRecord<byte[], byte[]> record) throws SQLException {
        return switch (router.route(record)) {
            case Routed.Wanted event -> {
                var arrival = new Arrival(record.topic(), event.event());
                boolean fresh = !inbox.insert(connection, List.of(arrival)).isEmpty();
                if (fresh) {
                    effects.apply(List.of(event));
                }
                yield fresh ? 1 : 0;
            }
            case Routed.Unreadable unreadable -> throw new StillUnreadable(unreadable.cause());
            case Routed.Skipped _ -> 0; // its reader is gone
        };
    }

    private void recordFailure(Connection connection, Parked key, String error) throws SQLException {
        boolean exhausted = key.attempts() + 1 >= policy.attempts();
        parked.failed(connection, key, exhausted ? null : policy.pauseAfter(key.attempts() + 1), error);
        if (exhausted) {
            var head = parked.head(connection, key.key());
            if (head.isPresent()) {
                deadLetters.insert(connection, head.get(), Kind.FAILED, error);
            }
        }
    }

    /// Bytes that were unreadable when they came and still are.
    private static final class StillUnreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StillUnreadable(String cause) {
            super(cause);
        }
    }
}
