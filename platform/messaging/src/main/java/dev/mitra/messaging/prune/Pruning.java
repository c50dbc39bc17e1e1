package dev.mitra.messaging.prune;

import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.tx.Transactions;
import java.time.Duration;
import java.util.List;

/// Deletes published events and inbox rows of a great age, a thousand per transaction. Inbox rows must outlive the
/// topics' retention: a replay of what is still there must find them.
public final class Pruning implements Loop.Step {

    private static final Duration EVERY = Duration.ofHours(6);
    private static final int BATCH = 1000;
    private static final List<String> DELETES = List.of("""
            delete from platform.outbox where id in (
                select id from platform.outbox
                where published_at is not null and written_at < clock_timestamp() - make_interval(secs => ?) limit ?)
            """, """
            delete from platform.inbox where (consumer, event_id) in (
                select consumer, event_id from platform.inbox
                where applied_at < clock_timestamp() - make_interval(secs => ?) limit ?)
            """);

    private final Transactions transactions;
    private final Duration keep;

    public Pruning(Transactions transactions, Duration keep) {
        this.transactions = transactions;
        this.keep = keep;
    }

    @Override
    public Duration take() {
        for (var delete : DELETES) {
            int deleted;
            do {
                deleted = delete(delete);
            } while (deleted == BATCH);
        }
        return EVERY;
    }

    private int delete(String sql) {
        return transactions.call(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setDouble(1, (double) keep.toSeconds());
                statement.setInt(2, BATCH);
                return statement.executeUpdate();
            }
        });
    }
}
