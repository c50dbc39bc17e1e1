package dev.mitra.account.reseller;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;

/// What reseller-service last told of a reseller.
///
/// @param version of the event; an older one changes nothing
public record ResellerMembership(ResellerId reseller, AccountId account, State state, long version) {

    /// Only an ACTIVE reseller gives its account the role.
    public enum State {
        ACTIVE,
        SUSPENDED,
        /// Nobody acts for it any more: its account is a customer's like any other.
        LEFT
    }
}
