package dev.mitra.messaging.wiring;

import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import dev.mitra.messaging.mail.MailRow;
import jakarta.inject.Singleton;

/// [MailOutbox] of the current JTA transaction.
@Singleton
class TransactionalMailOutbox implements MailOutbox {

    private final CurrentTransaction transaction;
    private final String domain;
    private final Runnable wakeMailWorker;

    TransactionalMailOutbox(CurrentTransaction transaction, Settings settings, Loops loops) {
        this.transaction = transaction;
        this.domain = settings.mailDomain();
        this.wakeMailWorker = loops::wakeMailWorker;
    }

    @Override
    public void send(Mail mail) {
        transaction.add(MailRow.of(mail, domain));
        transaction.afterCommit(wakeMailWorker);
    }
}
