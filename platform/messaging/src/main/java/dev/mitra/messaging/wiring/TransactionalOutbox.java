package dev.mitra.messaging.wiring;

import dev.mitra.messaging.LogContext;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.messaging.Outbox;
import dev.mitra.messaging.outbox.Envelope;
import dev.mitra.tracing.RequestTrace;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;

/// [Outbox] of the current JTA transaction.
@Singleton
class TransactionalOutbox implements Outbox {

    private final CurrentTransaction transaction;
    private final RequestTrace request;
    private final Runnable wakeRelay;

    TransactionalOutbox(CurrentTransaction transaction, Loops loops, Instance<RequestTrace> request) {
        this.transaction = transaction;
        this.request = request.isResolvable() ? request.get() : Optional::empty;
        this.wakeRelay = loops::wakeRelay;
    }

    @Override
    public void publish(OutboundEvent event) {
        transaction.add(Envelope.of(event, () -> request.traceparent().or(LogContext::traceparent)));
        transaction.afterCommit(wakeRelay);
    }
}
