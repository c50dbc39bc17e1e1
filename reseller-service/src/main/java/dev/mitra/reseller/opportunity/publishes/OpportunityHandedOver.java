package dev.mitra.reseller.opportunity.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.opportunity.Lead;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A partner handed a customer over, with the customer's consent as it states it (R11.4). Whom to write
/// to at the customer stays here.
///
/// @param customer the firm
/// @param country ISO 3166-1 alpha-2
/// @param product null when the partner named none
/// @param consentStatedBy the account that stated that the customer agreed
@EventType(name = "OpportunityHandedOver", topic = "mitra.reseller")
public record OpportunityHandedOver(
        UUID resellerId,
        UUID opportunityId,
        String customer,
        String country,
        @Nullable String product,
        UUID consentStatedBy,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static OpportunityHandedOver of(Lead lead, long version) {
        return new OpportunityHandedOver(
                lead.reseller().value(),
                lead.id().value(),
                lead.customer(),
                lead.country().code(),
                lead.product(),
                lead.statedBy().value(),
                version,
                lead.offeredAt());
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
