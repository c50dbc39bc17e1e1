package dev.mitra.order.reseller.reads;

import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.opportunity.OpportunityId;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.app.FollowReseller;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@EventType(name = "OpportunityDiscountEnded", topic = "mitra.reseller")
class OpportunityDiscountEndedReader implements EventReader<OpportunityDiscountEndedReader.OpportunityDiscountEnded> {

    record OpportunityDiscountEnded(ResellerId resellerId, OpportunityId opportunityId, long version) {}

    private final FollowReseller follow;

    OpportunityDiscountEndedReader(FollowReseller follow) {
        this.follow = follow;
    }

    @Override
    public void read(OpportunityDiscountEnded event) {
        follow.apply(event.resellerId(), event.version(), new ResellerFact.OpportunityEnded(event.opportunityId()));
    }
}
