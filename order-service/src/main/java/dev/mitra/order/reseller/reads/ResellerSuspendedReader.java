package dev.mitra.order.reseller.reads;

import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.app.FollowReseller;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@EventType(name = "ResellerSuspended", topic = "mitra.reseller")
class ResellerSuspendedReader implements EventReader<ResellerSuspendedReader.ResellerSuspended> {

    record ResellerSuspended(ResellerId resellerId, long version) {}

    private final FollowReseller follow;

    ResellerSuspendedReader(FollowReseller follow) {
        this.follow = follow;
    }

    @Override
    public void read(ResellerSuspended event) {
        follow.apply(event.resellerId(), event.version(), new ResellerFact.Suspended());
    }
}
