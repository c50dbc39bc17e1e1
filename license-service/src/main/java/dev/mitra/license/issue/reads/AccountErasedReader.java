package dev.mitra.license.issue.reads;

import dev.mitra.kernel.AccountId;
import dev.mitra.license.issue.app.ForgetHolder;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// A person asked to be forgotten.
@ApplicationScoped
@EventType(name = "AccountErased", topic = "mitra.account")
class AccountErasedReader implements EventReader<AccountErasedReader.AccountErased> {

    record AccountErased(UUID accountId) {}

    private final ForgetHolder forgetHolder;

    AccountErasedReader(ForgetHolder forgetHolder) {
        this.forgetHolder = forgetHolder;
    }

    @Override
    public void read(AccountErased event) {
        forgetHolder.forget(new AccountId(event.accountId()));
    }
}
