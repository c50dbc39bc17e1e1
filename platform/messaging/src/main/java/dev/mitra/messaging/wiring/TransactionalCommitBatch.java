package dev.mitra.messaging.wiring;

import dev.mitra.messaging.CommitBatch;
import jakarta.inject.Singleton;

/// [CommitBatch] of the current JTA transaction.
@Singleton
class TransactionalCommitBatch implements CommitBatch {

    private final CurrentTransaction transaction;

    TransactionalCommitBatch(CurrentTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public <T> void add(T row, Writer<T> writer) {
        transaction.add(row, writer);
    }
}
