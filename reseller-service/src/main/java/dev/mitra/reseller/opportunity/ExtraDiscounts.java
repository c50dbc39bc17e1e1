package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What opportunities add to discounts, while it lasts.
public interface ExtraDiscounts {

    void add(OpportunityId opportunity, ExtraDiscount discount);

    /// @return whether there was one
    boolean end(OpportunityId opportunity);

    /// Of those that have one.
    Map<OpportunityId, ExtraDiscount> of(Collection<OpportunityId> opportunities);

    /// A partner's opportunities whose discount lasts on that day.
    List<OpportunityId> running(ResellerId partner, LocalDate day);
}
