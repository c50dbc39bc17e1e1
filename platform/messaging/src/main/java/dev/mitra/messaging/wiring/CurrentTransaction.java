package dev.mitra.messaging.wiring;

import dev.mitra.messaging.CommitBatch;
import dev.mitra.messaging.mail.MailRow;
import dev.mitra.messaging.mail.MailTable;
import dev.mitra.messaging.outbox.OutboxEvent;
import dev.mitra.messaging.outbox.OutboxTable;
import dev.mitra.messaging.tx.DatabaseFailure;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/// Collects what the current JTA transaction announces. Just before it commits, the persistence context is
/// flushed, so that every changed aggregate's row is locked, gathered rows are written by their writers, and all
/// events go to the outbox in one statement on the same connection; then the mails. Nothing is written when the
/// transaction rolls back.
@Singleton
class CurrentTransaction {

    private static final Object KEY = CurrentTransaction.class;

    private final TransactionSynchronizationRegistry registry;
    private final DataSource dataSource;
    private final Instance<EntityManager> persistence;
    private final OutboxTable outbox = new OutboxTable();
    private final MailTable mails = new MailTable();

    CurrentTransaction(
            TransactionSynchronizationRegistry registry, DataSource dataSource, Instance<EntityManager> persistence) {
        this.registry = registry;
        this.dataSource = dataSource;
        this.persistence = persistence;
    }

    boolean isActive() {
        return registry.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    void add(OutboxEvent event) {
        pending().events.add(event);
    }

    void add(MailRow mail) {
        pending().mails.add(mail);
    }

    <T> void add(T row, CommitBatch.Writer<T> writer) {
        pending().gathered(writer).add(row);
    }

    /// Runs it once after the commit, however often it is asked for with the same object.
    void afterCommit(Runnable action) {
        pending().afterCommit.add(action);
    }

    private Pending pending() {
        if (!isActive()) {
            throw new IllegalStateException("this needs an active transaction");
        }
        if (registry.getResource(KEY) instanceof Pending known) {
            return known;
        }
        joinPersistence();
        var pending = new Pending();
        registry.putResource(KEY, pending);
        registry.registerInterposedSynchronization(pending);
        return pending;
    }

    /// Opens the transaction's session now: while it completes, a session can no longer join.
    private void joinPersistence() {
        if (persistence.isResolvable()) {
            persistence.get().isJoinedToTransaction();
        }
    }

    private final class Pending implements Synchronization {
        private final List<OutboxEvent> events = new ArrayList<>();
        private final List<MailRow> mails = new ArrayList<>();
        private final Map<CommitBatch.Writer<?>, Gathered<?>> gathered = new LinkedHashMap<>();
        private final Set<Runnable> afterCommit = new LinkedHashSet<>();

        @SuppressWarnings("unchecked") // the rows of a writer are of its type
        private <T> List<T> gathered(CommitBatch.Writer<T> writer) {
            return ((Gathered<T>) gathered.computeIfAbsent(writer, _ -> new Gathered<>(writer))).rows;
        }

        @Override
        public void beforeCompletion() {
            if (events.isEmpty() && mails.isEmpty() && gathered.isEmpty()) {
                return;
            }
            if (persistence.isResolvable()) {
                persistence.get().flush();
            }
            try (var connection = dataSource.getConnection()) {
                for (var rows : gathered.values()) {
                    rows.write(connection);
                }
                if (!events.isEmpty()) {
                    outbox.insert(connection, events);
                }
                CurrentTransaction.this.mails.insert(connection, mails);
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                afterCommit.forEach(Runnable::run);
            }
        }
    }

    private static final class Gathered<T> {
        private final List<T> rows = new ArrayList<>();
        private final CommitBatch.Writer<T> writer;

        Gathered(CommitBatch.Writer<T> writer) {
            this.writer = writer;
        }

        void write(Connection connection) throws SQLException {
            writer.write(connection, rows);
        }
    }
}
