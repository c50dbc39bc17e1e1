package dev.mitra.order.reseller.reads;

import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.app.FollowReseller;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@EventType(name = "ResellerProfileChanged", topic = "mitra.reseller")
class ResellerProfileChangedReader implements EventReader<ResellerProfileChangedReader.ResellerProfileChanged> {

    record ResellerProfileChanged(ResellerId resellerId, long version, ProfileView profile) {}

    private final FollowReseller follow;

    ResellerProfileChangedReader(FollowReseller follow) {
        this.follow = follow;
    }

    @Override
    public void read(ResellerProfileChanged event) {
        follow.apply(
                event.resellerId(),
                event.version(),
                new ResellerFact.ProfileChanged(event.profile().toProfile()));
    }
}
