package dev.mitra.order.fulfilment.reads;

import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.app.ForgetCustomer;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@EventType(name = "AccountErased", topic = "mitra.account")
class AccountErasedReader implements EventReader<AccountErasedReader.AccountErased> {

    record AccountErased(AccountId accountId) {}

    private final ForgetCustomer forgetCustomer;

    AccountErasedReader(ForgetCustomer forgetCustomer) {
        this.forgetCustomer = forgetCustomer;
    }

    @Override
    public void read(AccountErased event) {
        forgetCustomer.forget(event.accountId());
    }
}
