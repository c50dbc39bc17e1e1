package dev.mitra.reseller.privacy.reads;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.reseller.privacy.app.ForgetPerson;
import jakarta.enterprise.context.ApplicationScoped;

/// Somebody proved that a mailbox is its own.
@ApplicationScoped
@EventType(name = "AccountActivated", topic = "mitra.account")
class AccountActivatedReader implements EventReader<AccountActivatedReader.AccountActivated> {

    private final ForgetPerson forgetPerson;

    AccountActivatedReader(ForgetPerson forgetPerson) {
        this.forgetPerson = forgetPerson;
    }

    record AccountActivated(AccountId accountId, EmailAddress email) {}

    @Override
    public void read(AccountActivated event) {
        forgetPerson.note(event.accountId(), event.email());
    }
}
