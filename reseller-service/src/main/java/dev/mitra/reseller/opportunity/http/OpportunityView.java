package dev.mitra.reseller.opportunity.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.opportunity.Confirmation;
import dev.mitra.reseller.opportunity.ExtraDiscount;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An opportunity.
///
/// @param threadId where partner and sales write about it
/// @param consent the partner's statement
/// @param confirmation what the customer itself said of it; nothing waits for that
/// @param declineReason why sales does not take it
/// @param discount what it adds to the partner's own, where the vendor has configured that (R11.4)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpportunityView(
        OpportunityId id,
        ResellerId resellerId,
        ThreadId threadId,
        String customer,
        Country country,
        @Nullable EmailAddress contact,
        @Nullable String product,
        String need,
        String consent,
        Confirmation.Status confirmation,
        Instant offeredAt,
        Opportunity.Status status,
        @Nullable String declineReason,
        Opportunity.@Nullable Outcome outcome,
        @Nullable DiscountView discount) {

    /// @param extraPercent percentage points on top of the reseller's rate, for new licences of this customer
    /// @param upToPercent rate and extra together are no more
    /// @param until last day
    public record DiscountView(Percentage extraPercent, Percentage upToPercent, LocalDate until) {

        static DiscountView of(ExtraDiscount discount) {
            return new DiscountView(discount.extra(), discount.upTo(), discount.until());
        }
    }

    static OpportunityView of(Opportunity opportunity, Map<OpportunityId, ExtraDiscount> discounts) {
        var lead = opportunity.lead();
        return new OpportunityView(
                lead.id(),
                lead.reseller(),
                lead.thread(),
                lead.customer(),
                lead.country(),
                lead.contact(),
                lead.product(),
                lead.need(),
                lead.consent(),
                lead.confirmation().status(),
                lead.offeredAt(),
                opportunity.status(),
                opportunity instanceof Opportunity.Declined declined ? declined.reason() : null,
                opportunity instanceof Opportunity.Closed closed ? closed.outcome() : null,
                Optional.ofNullable(discounts.get(lead.id()))
                        .map(DiscountView::of)
                        .orElse(null));
    }
}
