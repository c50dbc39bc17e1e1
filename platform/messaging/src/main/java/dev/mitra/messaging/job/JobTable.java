package dev.mitra.messaging.job;

import dev.mitra.messaging.JobPeriod;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The table `platform.job_run`. Leases run by the database's time, which all replicas share.
final class JobTable {

    /// The first days of the periods that were begun, latest 400, each with whether it was finished.
    Map<LocalDate, Boolean> known(Connection connection, String job) throws SQLException {
        var sql = """
                select first_day, finished_at is not null from platform.job_run
                where job = ? order by first_day desc limit 400
                """;
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, job);
            try (var rows = select.executeQuery()) {
                var known = new HashMap<LocalDate, Boolean>();
                while (rows.next()) {
                    known.put(rows.getObject(1, LocalDate.class), rows.getBoolean(2));
                }
                return known;
            }
        }
    }

    /// Takes the period unless it is finished or somebody holds it.
    boolean take(Connection connection, String job, JobPeriod period, UUID owner, Duration lease) throws SQLException {
        return take(connection, job, period, owner, lease, "finished_at is null and lease_until <= clock_timestamp()");
    }

    /// Takes the period unless somebody is at it, also when it was finished or has failed before.
    boolean takeAgain(Connection connection, String job, JobPeriod period, UUID owner, Duration lease)
            throws SQLException {
        return take(
                connection, job, period, owner, lease, "lease_until <= clock_timestamp() or last_error is not null");
    }

    boolean extend(Connection connection, String job, JobPeriod period, UUID owner, Duration lease)
            throws SQLException {
        var sql = """
                update platform.job_run set lease_until = clock_timestamp() + make_interval(secs => ?)
                where job = ? and period = ? and lease_owner = ? and finished_at is null
                """;
        try (var update = connection.prepareStatement(sql)) {
            update.setDouble(1, lease.toMillis() / 1000.0);
            update.setString(2, job);
            update.setString(3, period.name());
            update.setObject(4, owner);
            return update.executeUpdate() == 1;
        }
    }

    /// Whether the owner finished it, or lost the lease before.
    boolean finish(Connection connection, String job, JobPeriod period, UUID owner) throws SQLException {
        var sql = """
                update platform.job_run
                set finished_at = clock_timestamp(), lease_until = clock_timestamp(), last_error = null
                where job = ? and period = ? and lease_owner = ?
                """;
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, job);
            update.setString(2, period.name());
            update.setObject(3, owner);
            return update.executeUpdate() == 1;
        }
    }

    /// Gives the period back; it may be taken again after the pause.
    void fail(Connection connection, String job, JobPeriod period, UUID owner, Duration pause, String error)
            throws SQLException {
        var sql = """
                update platform.job_run
                set last_error = ?, lease_until = clock_timestamp() + attempts * make_interval(secs => ?)
                where job = ? and period = ? and lease_owner = ?
                """;
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, error);
            update.setDouble(2, pause.toMillis() / 1000.0);
            update.setString(3, job);
            update.setString(4, period.name());
            update.setObject(5, owner);
            update.executeUpdate();
        }
    }

    // Two statements: a period has two names, itself and its first day, and `on conflict` with an update minds one of
    // them alone. Of two who come at the same moment the other one's would be a violation.
    private static boolean take(
            Connection connection, String job, JobPeriod period, UUID owner, Duration lease, String onlyIf)
            throws SQLException {
        return begin(connection, job, period, owner, lease) || takeOver(connection, job, period, owner, lease, onlyIf);
    }

    private static boolean begin(Connection connection, String job, JobPeriod period, UUID owner, Duration lease)
            throws SQLException {
        var sql = """
                insert into platform.job_run (job, period, first_day, lease_owner, lease_until)
                values (?, ?, ?, ?, clock_timestamp() + make_interval(secs => ?))
                on conflict do nothing
                """;
        try (var insert = connection.prepareStatement(sql)) {
            insert.setString(1, job);
            insert.setString(2, period.name());
            insert.setObject(3, period.firstDay());
            insert.setObject(4, owner);
            insert.setDouble(5, lease.toMillis() / 1000.0);
            return insert.executeUpdate() == 1;
        }
    }

    private static boolean takeOver(
            Connection connection, String job, JobPeriod period, UUID owner, Duration lease, String onlyIf)
            throws SQLException {
        var sql = """
                update platform.job_run
                set lease_owner = ?, lease_until = clock_timestamp() + make_interval(secs => ?), finished_at = null,
                    last_error = null, attempts = least(attempts + 1, 20), started_at = clock_timestamp()
                where job = ? and period = ? and (%s)
                """.formatted(onlyIf);
        try (var update = connection.prepareStatement(sql)) {
            update.setObject(1, owner);
            update.setDouble(2, lease.toMillis() / 1000.0);
            update.setString(3, job);
            update.setString(4, period.name());
            return update.executeUpdate() == 1;
        }
    }
}
