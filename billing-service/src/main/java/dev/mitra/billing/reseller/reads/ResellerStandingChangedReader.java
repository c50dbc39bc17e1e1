package dev.mitra.billing.reseller.reads;

import dev.mitra.billing.reseller.Standing;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;

/// Who gets monthly statements depends on it (R7.5).
@ApplicationScoped
@EventType(name = "ResellerStandingChanged", topic = "mitra.reseller")
class ResellerStandingChangedReader implements EventReader<ResellerStandingChangedReader.ResellerStandingChanged> {

    record ResellerStandingChanged(ResellerId resellerId, Standing to, int paidOrders, long version) {}

    private final KnowReseller knowReseller;

    ResellerStandingChangedReader(KnowReseller knowReseller) {
        this.knowReseller = knowReseller;
    }

    @Override
    public void read(ResellerStandingChanged event) {
        knowReseller.standing(event.resellerId(), event.to(), event.paidOrders(), event.version());
    }
}
