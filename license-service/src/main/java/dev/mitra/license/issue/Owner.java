package dev.mitra.license.issue;

import dev.mitra.kernel.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose licence it is from birth (R5.2). It stands in no file, no reseller's view and no reseller's mail.
///
/// @param organisation null where only the account is known
public record Owner(AccountId account, @Nullable UUID organisation) {

    /// The same account, or another member of its organisation.
    public boolean isOneWith(Owner other) {
        return account.equals(other.account) || (organisation != null && organisation.equals(other.organisation));
    }
}
