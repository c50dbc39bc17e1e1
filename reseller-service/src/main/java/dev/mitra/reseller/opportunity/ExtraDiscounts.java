package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SequencedMap;

/// What opportunities add to discounts, while it lasts.
public interface ExtraDiscounts {

    void add(OpportunityId opportunity, ExtraDiscount discount);

    /// @return whether there was one
    boolean end(OpportunityId opportunity);

    /// Of those that have one.
    Map<OpportunityId, ExtraDiscount> of(Collection<OpportunityId> opportunities);

    /// Those of a partner that last on that day, in the order of their opportunities.
    SequencedMap<OpportunityId, ExtraDiscount> running(ResellerId partner, LocalDate day);
}
