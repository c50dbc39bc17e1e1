package dev.mitra.account.reseller;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import java.util.Optional;

/// Who acts for which reseller.
public interface ResellerMemberships {

    /// Keeps it unless a newer version is kept already.
    void keep(ResellerMembership membership);

    /// The ACTIVE reseller that the account acts for: as its own account, or as an owner or buyer of that account's
    /// organisation.
    Optional<ResellerId> activeFor(AccountId account);

    /// Whether we have heard of it.
    boolean isKnown(ResellerId reseller);

    /// Whether an account that lives there is a reseller's own, ACTIVE or suspended.
    boolean isReseller(OrganisationId organisation);

    /// Whether it is a reseller's own account and lives there.
    boolean ownAccountIn(OrganisationId organisation, AccountId account);
}
