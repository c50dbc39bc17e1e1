package dev.mitra.reseller.privacy.reads;

import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.reseller.privacy.app.ForgetPerson;
import jakarta.enterprise.context.ApplicationScoped;

/// Somebody had its personal data erased.
@ApplicationScoped
@EventType(name = "AccountErased", topic = "mitra.account")
class AccountErasedReader implements EventReader<AccountErasedReader.AccountErased> {

    private final ForgetPerson forgetPerson;

    AccountErasedReader(ForgetPerson forgetPerson) {
        this.forgetPerson = forgetPerson;
    }

    record AccountErased(AccountId accountId) {}

    @Override
    public void read(AccountErased event) {
        forgetPerson.forget(event.accountId());
    }
}
