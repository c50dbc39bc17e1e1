package dev.mitra.stack.mail;

import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MailCatcher;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Hands mails for the programme on to reseller-service (R12.1), in the order in which they came, and
/// tries again while it is away. The same mail twice changes nothing there, so a mail is done only once
/// it was taken.
final class HandOver {

    private static final long SECONDS_BETWEEN_TRIES = 1;

    private final MailCatcher catcher;
    private final OwnMailboxes mailboxes;
    private final Gateway gateway;
    private final Hook hook;
    private final Spool spool;
    private final Semaphore news = new Semaphore(1);

    HandOver(MailCatcher catcher, OwnMailboxes mailboxes, Gateway gateway, Hook hook, Spool spool) {
        this.catcher = catcher;
        this.mailboxes = mailboxes;
        this.gateway = gateway;
        this.hook = hook;
        this.spool = spool;
    }

    /// Also takes up what an earlier process left.
    void start() {
        catcher.onArrival(this::arrived);
        Thread.ofVirtual().name("mail-hand-over").start(this::run);
    }

    private void arrived(CaughtMail mail) {
        if (!mailboxes.among(mail).isEmpty()) {
            spool.add(mail.id());
            news.release();
        }
    }

    private void run() {
        try {
            while (true) {
                boolean all = handAll();
                if (all) {
                    news.acquire();
                } else {
                    news.tryAcquire(SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether nothing waits any more.
    private boolean handAll() throws InterruptedException {
        for (var id : spool.waiting()) {
            var mail = catcher.find(id);
            if (mail.isPresent()) {
                var ours = mailboxes.among(mail.get());
                if (!hook.takes(gateway.stamped(mail.get(), ours))) {
                    return false;
                }
            }
            spool.done(id);
        }
        return true;
    }
}
