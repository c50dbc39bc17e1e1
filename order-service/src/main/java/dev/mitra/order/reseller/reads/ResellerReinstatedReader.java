package dev.mitra.order.reseller.reads;

import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.app.FollowReseller;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@EventType(name = "ResellerReinstated", topic = "mitra.reseller")
class ResellerReinstatedReader implements EventReader<ResellerReinstatedReader.ResellerReinstated> {

    record ResellerReinstated(ResellerId resellerId, long version) {}

    private final FollowReseller follow;

    ResellerReinstatedReader(FollowReseller follow) {
        this.follow = follow;
    }

    @Override
    public void read(ResellerReinstated event) {
        follow.apply(event.resellerId(), event.version(), new ResellerFact.Reinstated());
    }
}
