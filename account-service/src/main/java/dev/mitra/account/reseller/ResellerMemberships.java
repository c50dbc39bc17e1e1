package dev.mitra.account.reseller;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import java.util.Optional;

/// Who acts for which reseller.
public interface ResellerMemberships {

    /// Keeps it unless a newer version is kept already.
    void keep(ResellerMembership membership);

    /// The ACTIVE reseller that the account acts for.
    Optional<ResellerId> activeFor(AccountId account);
}
