package dev.mitra.messaging.wiring;

import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import dev.mitra.messaging.mail.MailRow;
import dev.mitra.tracing.RequestTrace;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;

/// [MailOutbox] of the current JTA transaction.
@Singleton
class TransactionalMailOutbox implements MailOutbox {

    private final CurrentTransaction transaction;
    private final String domain;
    private final RequestTrace request;
    private final Runnable wakeMailWorker;

    TransactionalMailOutbox(
            CurrentTransaction transaction, Settings settings, Loops loops, Instance<RequestTrace> request) {
        this.transaction = transaction;
        this.domain = settings.mailDomain();
        this.request = request.isResolvable() ? request.get() : Optional::empty;
        this.wakeMailWorker = loops::wakeMailWorker;
    }

    @Override
    public void send(Mail mail) {
        transaction.add(MailRow.of(mail, domain, request));
        transaction.afterCommit(wakeMailWorker);
    }
}
