package dev.mitra.order.reseller.reads;

import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.reseller.app.FollowPolicies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

@ApplicationScoped
@EventType(name = "PolicyPublished", topic = "mitra.reseller")
class PolicyPublishedReader implements EventReader<PolicyPublishedReader.PolicyPublished> {

    record PolicyPublished(String policyVersion, LocalDate effectiveFrom) {}

    private final FollowPolicies follow;

    PolicyPublishedReader(FollowPolicies follow) {
        this.follow = follow;
    }

    @Override
    public void read(PolicyPublished event) {
        follow.published(event.policyVersion(), event.effectiveFrom());
    }
}
