package dev.mitra.account;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/// Lets works wait behind another transaction, and then go.
@ApplicationScoped
public class Queueing {

    private final DataSource dataSource;
    private final Rows rows;

    Queueing(DataSource dataSource, Rows rows) {
        this.dataSource = dataSource;
        this.rows = rows;
    }

    /// A statement of the transaction behind which the works wait.
    public record Statement(String sql, Object... arguments) {}

    /// Starts each work when the one before waits, and then ends the transaction.
    ///
    /// @return what came out, in their order
    @SafeVarargs
    public final <T> List<T> behind(List<Statement> statements, Callable<T>... works) throws Exception {
        try (var connection = dataSource.getConnection();
                var pool = Executors.newFixedThreadPool(works.length)) {
            connection.setAutoCommit(false);
            for (var statement : statements) {
                execute(connection, statement);
            }
            var running = new ArrayList<Future<T>>();
            for (var work : works) {
                running.add(pool.submit(work));
                await().until(() -> waiting() >= running.size());
            }
            connection.commit();
            var done = new ArrayList<T>();
            for (var one : running) {
                done.add(one.get());
            }
            return done;
        }
    }

    private static void execute(Connection connection, Statement statement) throws SQLException {
        try (var prepared = connection.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.arguments().length; i++) {
                prepared.setObject(i + 1, statement.arguments()[i]);
            }
            prepared.execute();
        }
    }

    private long waiting() {
        return rows.number("select count(*) from pg_stat_activity"
                + " where wait_event_type = 'Lock' and datname = current_database()");
    }
}
