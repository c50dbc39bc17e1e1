package dev.mitra.account.customer;

import dev.mitra.account.person.Account;

/// How an order found its account.
///
/// @param account after it was named by the order
public record Provisioning(ReleasedOrder order, Account account, Outcome outcome) {

    /// Whether the order brought the account or found it.
    public enum Outcome {
        /// R5.2
        PROVISIONED,
        /// R5.3
        MATCHED
    }
}
