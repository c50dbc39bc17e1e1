package dev.mitra.order.reseller.reads;

import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.order.reseller.app.FollowReseller;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@EventType(name = "ResellerStandingChanged", topic = "mitra.reseller")
class ResellerStandingChangedReader implements EventReader<ResellerStandingChangedReader.ResellerStandingChanged> {

    record ResellerStandingChanged(ResellerId resellerId, long version, Standing to, int paidOrders) {}

    private final FollowReseller follow;

    ResellerStandingChangedReader(FollowReseller follow) {
        this.follow = follow;
    }

    @Override
    public void read(ResellerStandingChanged event) {
        follow.apply(
                event.resellerId(), event.version(), new ResellerFact.StandingChanged(event.to(), event.paidOrders()));
    }
}
