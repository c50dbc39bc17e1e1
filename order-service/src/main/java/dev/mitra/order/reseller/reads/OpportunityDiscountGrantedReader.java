package dev.mitra.order.reseller.reads;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.opportunity.Firm;
import dev.mitra.order.opportunity.OpportunityDiscount;
import dev.mitra.order.opportunity.OpportunityId;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.app.FollowReseller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@EventType(name = "OpportunityDiscountGranted", topic = "mitra.reseller")
class OpportunityDiscountGrantedReader
        implements EventReader<OpportunityDiscountGrantedReader.OpportunityDiscountGranted> {

    record OpportunityDiscountGranted(
            ResellerId resellerId,
            OpportunityId opportunityId,
            long version,
            Instant occurredAt,
            String customer,
            Country country,
            @Nullable String product,
            Percentage extraPercent,
            Percentage upToPercent,
            LocalDate until) {

        OpportunityDiscount toDiscount() {
            return new OpportunityDiscount(
                    opportunityId, Firm.of(customer, country), product, extraPercent, upToPercent, until);
        }
    }

    private final FollowReseller follow;
    private final BusinessClock clock;

    OpportunityDiscountGrantedReader(FollowReseller follow, BusinessClock clock) {
        this.follow = follow;
        this.clock = clock;
    }

    @Override
    public void read(OpportunityDiscountGranted event) {
        var fact = new ResellerFact.OpportunityGranted(event.toDiscount(), clock.dateOf(event.occurredAt()));
        follow.apply(event.resellerId(), event.version(), fact);
    }
}
