package dev.mitra.messaging.wiring;

import dev.mitra.messaging.OutboundEvent;
import dev.mitra.messaging.Outbox;
import dev.mitra.messaging.outbox.Envelope;
import jakarta.inject.Singleton;

/// [Outbox] of the current JTA transaction.
@Singleton
class TransactionalOutbox implements Outbox {

    private final CurrentTransaction transaction;
    private final Runnable wakeRelay;

    TransactionalOutbox(CurrentTransaction transaction, Loops loops) {
        this.transaction = transaction;
        this.wakeRelay = loops::wakeRelay;
    }

    @Override
    public void publish(OutboundEvent event) {
        transaction.add(Envelope.of(event));
        transaction.afterCommit(wakeRelay);
    }
}
