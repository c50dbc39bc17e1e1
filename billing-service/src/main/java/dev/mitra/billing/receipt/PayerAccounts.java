package dev.mitra.billing.receipt;

import dev.mitra.kernel.ResellerId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which reseller pays from which account.
public interface PayerAccounts {

    /// @param account the payer's, without blanks; null when the bank gives none
    void remember(@Nullable String account, ResellerId reseller);

    /// Forgets what this receipt taught, unless other money from the account pays the reseller's invoices.
    void forget(@Nullable String account, ResellerId reseller, ReceiptId taught);

    /// Whether any reseller has paid from it.
    boolean isKnown(@Nullable String account);

    /// Of each account from which one reseller has paid and nobody else, that reseller.
    Set<ResellerId> resellers(Collection<String> accounts);

    /// Empty when nobody, or more than one, has paid from it.
    Optional<ResellerId> reseller(@Nullable String account);
}
