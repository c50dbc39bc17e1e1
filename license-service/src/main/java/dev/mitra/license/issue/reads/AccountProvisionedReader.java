package dev.mitra.license.issue.reads;

import dev.mitra.license.issue.app.RecordOrder;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;

/// The other fact that licences wait for (R5.2, R5.3).
@ApplicationScoped
@EventType(name = "AccountProvisioned", topic = "mitra.account")
class AccountProvisionedReader implements EventReader<OwnedView> {

    private final RecordOrder recordOrder;

    AccountProvisionedReader(RecordOrder recordOrder) {
        this.recordOrder = recordOrder;
    }

    @Override
    public void read(OwnedView event) {
        recordOrder.owned(event.order(), event.owner());
    }
}
