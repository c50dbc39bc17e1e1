package dev.mitra.reseller.opportunity.publishes;

import dev.mitra.kernel.Percentage;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.opportunity.ExtraDiscount;
import dev.mitra.reseller.opportunity.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Orders of a reseller for a customer that it handed over get more discount until a day (R11.4). The firm alone
/// is named: whom to write to at the customer stays here.
///
/// @param customer the firm, as the partner spells it
/// @param country ISO 3166-1 alpha-2
/// @param product in the partner's words; null for whatever the customer buys
/// @param extraPercent percentage points on top of the rate
/// @param upToPercent rate and extra together are no more
/// @param until last day, in the vendor's zone
@EventType(name = "OpportunityDiscountGranted", topic = "mitra.reseller")
public record OpportunityDiscountGranted(
        UUID resellerId,
        UUID opportunityId,
        String customer,
        String country,
        @Nullable String product,
        Percentage extraPercent,
        Percentage upToPercent,
        LocalDate until,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static OpportunityDiscountGranted of(Lead lead, ExtraDiscount discount, long version, Instant at) {
        return new OpportunityDiscountGranted(
                lead.reseller().value(),
                lead.id().value(),
                lead.customer(),
                lead.country().code(),
                lead.product(),
                discount.extra(),
                discount.upTo(),
                discount.until(),
                version,
                at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
