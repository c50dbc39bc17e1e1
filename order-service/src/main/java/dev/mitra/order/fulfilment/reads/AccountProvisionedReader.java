package dev.mitra.order.fulfilment.reads;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.app.RecordFulfilment;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@EventType(name = "AccountProvisioned", topic = "mitra.account")
class AccountProvisionedReader implements EventReader<AccountProvisionedReader.AccountProvisioned> {

    record AccountProvisioned(AccountId accountId, OrderId orderId) {}

    private final RecordFulfilment record;

    AccountProvisionedReader(RecordFulfilment record) {
        this.record = record;
    }

    @Override
    public void read(AccountProvisioned event) {
        record.accountReady(event.orderId(), event.accountId());
    }
}
