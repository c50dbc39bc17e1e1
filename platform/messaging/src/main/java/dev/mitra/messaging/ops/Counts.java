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
        return transactions.call(connection -> read(connection, totals));
    }

    private static Counts read(Connection connection, Totals totals) throws SQLException {
        // the sums before what waits: what comes in between counts as waiting and not yet as done
        var sums = totals.read(connection);
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
                    sums.events() - row.getLong(1),
                    sums.applied(),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    sums.mails() - row.getLong(6) - row.getLong(7),
                    row.getLong(7));
        }
    }
}
