package dev.mitra.account.support;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All support grants.
public interface SupportGrants {

    void add(SupportGrant grant);

    void save(SupportGrant grant);

    /// Locks the grant of this organisation until the transaction ends.
    Optional<SupportGrant> lock(SupportGrantId id, OrganisationId organisation);

    Optional<SupportGrant> find(SupportGrantId id);

    /// Locks the one grant of this scope that has no ending, in force or not.
    Optional<SupportGrant> lockOpen(SupportGrant.Scope scope);

    /// Locks all of the organisation that have no ending.
    List<SupportGrant> lockOpen(OrganisationId organisation);

    /// Those of the organisation, the youngest first.
    ///
    /// @param before the last one of the page before, null for the first page
    List<SupportGrant> of(
            OrganisationId organisation, @org.jspecify.annotations.Nullable SupportGrantId before, int limit);

    /// All that a person ever gave, the oldest first.
    List<SupportGrant> givenBy(AccountId account);

    /// Those without an ending whose time is not over.
    List<SupportGrant> inForceFor(ResellerId reseller, Instant now);

    /// Locks up to so many that have no ending though their time is over; those that another transaction holds are
    /// left to it.
    List<SupportGrant> lockExpired(Instant now, int most);
}
