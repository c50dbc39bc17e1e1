package dev.mitra.reseller.opportunity.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.opportunity.ExtraDiscount;
import dev.mitra.reseller.opportunity.ExtraDiscounts;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opportunities as sales and their partners read them.
@ApplicationScoped
@Transactional
public class ShowOpportunities {

    private final Opportunities opportunities;
    private final ExtraDiscounts discounts;

    ShowOpportunities(Opportunities opportunities, ExtraDiscounts discounts) {
        this.opportunities = opportunities;
        this.discounts = discounts;
    }

    /// What they add to the discount of their partners, of those that do (R11.4).
    public Map<OpportunityId, ExtraDiscount> discounts(List<Opportunity> shown) {
        return discounts.of(
                shown.stream().map(opportunity -> opportunity.lead().id()).toList());
    }

    public Optional<Opportunity> of(OpportunityId id) {
        return opportunities.find(id);
    }

    public List<Opportunity> list(
            @Nullable ResellerId reseller,
            Opportunity.@Nullable Status status,
            @Nullable OpportunityId before,
            int limit) {
        return opportunities.list(reseller, status, before, limit);
    }
}
