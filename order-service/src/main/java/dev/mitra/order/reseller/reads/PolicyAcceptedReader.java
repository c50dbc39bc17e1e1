package dev.mitra.order.reseller.reads;

import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.app.FollowReseller;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@EventType(name = "PolicyAccepted", topic = "mitra.reseller")
class PolicyAcceptedReader implements EventReader<PolicyAcceptedReader.PolicyAccepted> {

    record PolicyAccepted(ResellerId resellerId, long version, String policyVersion) {}

    private final FollowReseller follow;

    PolicyAcceptedReader(FollowReseller follow) {
        this.follow = follow;
    }

    @Override
    public void read(PolicyAccepted event) {
        follow.apply(event.resellerId(), event.version(), new ResellerFact.PolicyAccepted(event.policyVersion()));
    }
}
