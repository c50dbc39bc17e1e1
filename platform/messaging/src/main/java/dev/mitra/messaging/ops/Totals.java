package dev.mitra.messaging.ops;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// How many rows the tables hold that grow for ever. Each is counted whole once in the life of a process; from
/// then on only what is younger than what was counted before, which an index by age finds, so that asking costs
/// the same however many orders there have been. Rows that were pruned meanwhile stay in the sum: it tells
/// whether something happened, not what is still there.
final class Totals {

    /// Rows carry the moment at which they are written: what is older than every transaction that runs is there
    /// or never will be. The statement's own moment lies before its look at the others.
    private static final String SETTLED = """
            select least(statement_timestamp(), min(xact_start)) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()""";

    private static final OffsetDateTime EVER = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /// @param events in the outbox, published or not
    /// @param applied in the inbox
    /// @param mails in whatever state
    record Sums(long events, long applied, long mails) {}

    private record Counted(OffsetDateTime until, Sums sums) {}

    private final AtomicReference<Counted> before = new AtomicReference<>(new Counted(EVER, new Sums(0, 0, 0)));

    Sums read(Connection connection) throws SQLException {
        var known = before.get();
        var until = until(connection);
        var events = count(connection, "platform.outbox", "written_at", known.until(), until);
        var applied = count(connection, "platform.inbox", "applied_at", known.until(), until);
        var mails = count(connection, "platform.mail", "queued_at", known.until(), until);
        var sums = known.sums();
        var settled = new Sums(
                sums.events() + events.settled(), sums.applied() + applied.settled(), sums.mails() + mails.settled());
        // when another thread was faster, the next reading counts these rows again
        before.compareAndSet(known, new Counted(until, settled));
        return new Sums(
                settled.events() + events.recent(),
                settled.applied() + applied.recent(),
                settled.mails() + mails.recent());
    }

    private record Found(long settled, long recent) {}

    private static Found count(
            Connection connection, String table, String age, OffsetDateTime from, OffsetDateTime until)
            throws SQLException {
        var sql = "select count(*) filter (where %1$s < ?), count(*) filter (where %1$s >= ?) from %2$s where %1$s >= ?"
                .formatted(age, table);
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, until);
            select.setObject(2, until);
            select.setObject(3, from);
            try (var row = select.executeQuery()) {
                row.next();
                return new Found(row.getLong(1), row.getLong(2));
            }
        }
    }

    private static OffsetDateTime until(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(SETTLED);
                var row = select.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class);
        }
    }
}
