package dev.mitra.messaging.ops;

import dev.mitra.messaging.tx.Transactions;
import java.sql.Connection;
import java.sql.SQLException;

/// What the platform's tables hold at one moment.
///
/// @param outboxDepth events that wait for the relay
/// @param outboxAgeSeconds of the oldest of them
/// @param deadLetters that nobody has retried or discarded
/// @param mailQueue mails that neither SMTP has taken nor refused for good
public record Counts(
        long outboxDepth,
        long outboxAgeSeconds,
        long published,
        long applied,
        long parkedKeys,
        long parkedEvents,
        long deadLetters,
        long mailQueue,
        long mailsSent,
        long mailsBounced) {

    static Counts read(Transactions transactions, Totals totals) {
        return transactions.call(connection -> {
            // the sums before what waits: what comes in between counts as waiting and not yet as done
            var sums = totals.read(connection);
            return read(connection).with(sums);
        });
    }

    /// Without what was done, all of which would have to be counted: nothing is published, applied or sent.
    static Counts waiting(Transactions transactions) {
        return transactions.call(Counts::read);
    }

    private static Counts read(Connection connection) throws SQLException {
        var sql = """
                select
                    (select count(*) from platform.outbox where published_at is null),
                    (select coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0)
                        from platform.outbox where published_at is null),
                    (select count(*) from platform.parked_key),
                    (select count(*) from platform.parked_event),
                    (select count(*) from platform.dead_letter where resolution is null),
                    (select count(*) from platform.mail where state = 'WAITING'),
                    (select count(*) from platform.mail where state = 'BOUNCED')
                """;
        try (var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            row.next();
            return new Counts(
                    row.getLong(1),
                    row.getLong(2),
                    0,
                    0,
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    0,
                    row.getLong(7));
        }
    }

    private Counts with(Totals.Sums sums) {
        return new Counts(
                outboxDepth,
                outboxAgeSeconds,
                sums.events() - outboxDepth,
                sums.applied(),
                parkedKeys,
                parkedEvents,
                deadLetters,
                mailQueue,
                sums.mails() - mailQueue - mailsBounced,
                mailsBounced);
    }
}
