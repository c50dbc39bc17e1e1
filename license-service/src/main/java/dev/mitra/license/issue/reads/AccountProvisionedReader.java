package dev.mitra.license.issue.reads;

import dev.mitra.license.issue.Heard;
import dev.mitra.license.issue.app.RecordOrder;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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
        readAll(List.of(event));
    }

    @Override
    public void readAll(List<OwnedView> events) {
        recordOrder.owned(events.stream()
                .map(event -> Heard.in(event, event.order(), event.owner()))
                .toList());
    }
}
