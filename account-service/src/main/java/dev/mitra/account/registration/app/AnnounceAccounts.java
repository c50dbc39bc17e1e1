package dev.mitra.account.registration.app;

import dev.mitra.account.person.Account;
import dev.mitra.account.registration.publishes.AccountActivated;
import dev.mitra.account.registration.publishes.AccountRegistered;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services about people.
@ApplicationScoped
public class AnnounceAccounts {

    private final Outbox outbox;
    private final BusinessClock clock;

    AnnounceAccounts(Outbox outbox, BusinessClock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void registered(Account account) {
        outbox.publish(AccountRegistered.of(account, clock.now()));
    }

    public void activated(Account.Active account) {
        outbox.publish(AccountActivated.of(account, clock.now()));
    }
}
