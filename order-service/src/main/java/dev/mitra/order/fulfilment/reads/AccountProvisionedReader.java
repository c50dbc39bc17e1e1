package dev.mitra.order.fulfilment.reads;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.app.OrderBatch;
import dev.mitra.order.order.app.RecordFulfilment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
@EventType(name = "AccountProvisioned", topic = "mitra.account")
class AccountProvisionedReader implements EventReader<AccountProvisionedReader.AccountProvisioned> {

    record AccountProvisioned(AccountId accountId, OrganisationId organisationId, OrderId orderId) {}

    private final RecordFulfilment record;
    private final OrderBatch batch;

    AccountProvisionedReader(RecordFulfilment record, OrderBatch batch) {
        this.record = record;
        this.batch = batch;
    }

    @Override
    public void read(AccountProvisioned event) {
        record.accountReady(event.orderId(), event.accountId(), event.organisationId());
    }

    @Override
    public void readAll(List<AccountProvisioned> events) {
        batch.read(events, AccountProvisioned::orderId, this::read);
    }
}
