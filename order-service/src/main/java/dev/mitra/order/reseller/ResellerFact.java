package dev.mitra.order.reseller;

import dev.mitra.kernel.AccountId;
import dev.mitra.order.opportunity.OpportunityDiscount;
import dev.mitra.order.opportunity.OpportunityId;
import java.time.LocalDate;

/// What one event of reseller-service says.
public sealed interface ResellerFact {

    record Activated(AccountId account, DatedRate rate, Standing standing, String policyVersion, Profile profile)
            implements ResellerFact {}

    record ProfileChanged(Profile profile) implements ResellerFact {}

    record RateChanged(DatedRate rate) implements ResellerFact {}

    /// @param paidOrders fully paid and not refunded (R7.3)
    record StandingChanged(Standing standing, int paidOrders) implements ResellerFact {}

    record Suspended() implements ResellerFact {}

    record Reinstated() implements ResellerFact {}

    record PolicyAccepted(String policyVersion) implements ResellerFact {}

    /// An opportunity adds to the discount from now on (R11.4).
    record OpportunityGranted(OpportunityDiscount discount, LocalDate on) implements ResellerFact {}

    record OpportunityEnded(OpportunityId id) implements ResellerFact {}
}
