package dev.mitra.messaging.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// One process per database leads, for as long as its connection lives: a session advisory lock. What the
/// leader reads and writes goes over that same connection, so that it cannot act after it lost it.
final class Leadership implements AutoCloseable {

    private static final long LOCK = 0x6d69747261_01L; // "mitra", 1
    private static final int VALIDATION_SECONDS = 2;

    private final DataSource dataSource;
    private @Nullable Connection connection;

    Leadership(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// The leader's connection in autocommit, or null while another process leads.
    @Nullable
    Connection acquire() throws SQLException {
        if (connection == null) {
            connection = tryToLead();
        }
        return connection;
    }

    boolean isHeld() {
        return connection != null;
    }

    /// Asks the database.
    boolean stillHeld() throws SQLException {
        return connection != null && connection.isValid(VALIDATION_SECONDS);
    }

    /// Lets another process lead.
    @Override
    public void close() {
        var held = connection;
        connection = null;
        if (held == null) {
            return;
        }
        try (held;
                var statement = held.createStatement()) {
            statement.execute("reset synchronous_commit");
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException lost) {
            // the session is gone and its lock with it
            System.getLogger(Leadership.class.getName()).log(System.Logger.Level.DEBUG, "lock", lost);
        }
    }

    private @Nullable Connection tryToLead() throws SQLException {
        var candidate = dataSource.getConnection();
        boolean leads = false;
        try (var statement = candidate.createStatement()) {
            var answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")");
            leads = answer.next() && answer.getBoolean(1);
            if (leads) {
                // only marks are written here, and a lost mark is a harmless repeat
                statement.execute("set synchronous_commit = off");
            }
        } finally {
            if (!leads) {
                candidate.close();
            }
        }
        return leads ? candidate : null;
    }
}
