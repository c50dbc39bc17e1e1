package dev.mitra.account.access;

import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// What an account may do.
///
/// @param roles as they stand in a token: `customer`, `reseller`, `sales`, `finance`, `ops`, `admin`
/// @param reseller the ACTIVE reseller that the account acts for
/// @param groups what the forum reads: `support-proxy:org_...` for each customer that lets this reseller ask for
///     support on its behalf (R6.2), followed by `:lic_...` where it is for one licence only
/// @param organisations whose purchases and licences it may see: those it belongs to and those they took in
public record Access(
        SortedSet<String> roles,
        Optional<ResellerId> reseller,
        SortedSet<String> groups,
        List<OrganisationId> organisations) {

    public Access {
        organisations = List.copyOf(organisations);
    }

    /// In no group and no organisation: a program.
    public Access(SortedSet<String> roles, Optional<ResellerId> reseller) {
        this(roles, reseller, Collections.emptySortedSet(), List.of());
    }
}
