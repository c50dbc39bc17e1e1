package dev.mitra.messaging.tx;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Transactions on a data source that nobody else manages.
public final class JdbcTransactions implements Transactions {

    private final DataSource dataSource;
    /// Not static: a thread may be in a transaction on each of several data sources.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

    public JdbcTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <T> T call(Work<T> work) {
        var joined = current.get();
        try {
            return joined != null ? work.on(joined) : begin(work);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private <T> T begin(Work<T> work) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            boolean done = false;
            try {
                var result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                current.remove();
                if (!done) {
                    rollback(connection);
                }
            }
        }
    }

    /// A rollback that fails means a lost connection, whose transaction is gone as well: the first failure tells.
    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            System.getLogger(JdbcTransactions.class.getName()).log(System.Logger.Level.DEBUG, "rollback", lost);
        }
    }
}
