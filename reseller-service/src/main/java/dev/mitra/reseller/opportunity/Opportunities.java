package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.ResellerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All opportunities.
public interface Opportunities {

    void add(Opportunity opportunity);

    void save(Opportunity opportunity);

    Optional<Opportunity> find(OpportunityId id);

    /// Waits until nobody else changes it.
    Optional<Opportunity> lock(OpportunityId id);

    /// Newest first.
    ///
    /// @param reseller whose, null for everybody's
    /// @param before where the page before ended, null for the first page
    List<Opportunity> list(
            @Nullable ResellerId reseller,
            Opportunity.@Nullable Status status,
            @Nullable OpportunityId before,
            int limit);
}
