package dev.mitra.reseller.opportunity.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.opportunity.Lead;
import java.time.Instant;
import java.util.UUID;

/// What an opportunity added to a discount is over before its day (R11.4).
@EventType(name = "OpportunityDiscountEnded", topic = "mitra.reseller")
public record OpportunityDiscountEnded(
        UUID resellerId, UUID opportunityId, Reason reason, long version, Instant occurredAt) implements OutboundEvent {

    public enum Reason {
        LOST,
        CUSTOMER_DID_NOT_AGREE
    }

    public static OpportunityDiscountEnded of(Lead lead, Reason reason, long version, Instant at) {
        return new OpportunityDiscountEnded(lead.reseller().value(), lead.id().value(), reason, version, at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
