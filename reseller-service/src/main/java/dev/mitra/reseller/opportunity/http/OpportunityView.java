package dev.mitra.reseller.opportunity.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.opportunity.Confirmation;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An opportunity.
///
/// @param threadId where partner and sales write about it
/// @param consent the partner's statement
/// @param confirmation what the customer itself said of it; nothing waits for that
/// @param declineReason why sales does not take it
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
        Opportunity.@Nullable Outcome outcome) {

    static OpportunityView of(Opportunity opportunity) {
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
                opportunity instanceof Opportunity.Closed closed ? closed.outcome() : null);
    }
}
