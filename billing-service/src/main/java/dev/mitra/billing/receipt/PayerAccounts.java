package dev.mitra.billing.receipt;

import dev.mitra.kernel.ResellerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which reseller pays from which account.
public interface PayerAccounts {

    /// @param account the payer's, without blanks; null when the bank gives none
    void remember(@Nullable String account, ResellerId reseller);

    /// Empty when nobody, or more than one, has paid from it.
    Optional<ResellerId> reseller(@Nullable String account);
}
