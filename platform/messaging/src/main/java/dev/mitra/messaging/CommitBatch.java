package dev.mitra.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Rows that a transaction comes by one after the other, written with one statement just before it commits.
public interface CommitBatch {

    /// Writes all rows of a transaction, in their order; the persistence context was flushed before.
    @FunctionalInterface
    interface Writer<T> {

        /// What it throws fails the transaction.
        ///
        /// @param connection of the transaction
        void write(Connection connection, List<T> rows) throws SQLException;
    }

    /// Nothing is written when the transaction rolls back.
    ///
    /// @param writer the same object for all rows that belong together
    /// @throws IllegalStateException when there is no transaction
    <T> void add(T row, Writer<T> writer);
}
