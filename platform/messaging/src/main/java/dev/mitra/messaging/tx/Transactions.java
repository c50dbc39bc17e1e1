package dev.mitra.messaging.tx;

import java.sql.Connection;
import java.sql.SQLException;

/// Runs work in a database transaction. Work inside work joins it.
public interface Transactions {

    /// Commits when the work returns; rolls back and rethrows when it throws.
    ///
    /// @throws DatabaseFailure for every [SQLException]
    <T> T call(Work<T> work);

    default void run(Steps steps) {
        call(connection -> {
            steps.on(connection);
            return true;
        });
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    interface Steps {
        void on(Connection connection) throws SQLException;
    }
}
