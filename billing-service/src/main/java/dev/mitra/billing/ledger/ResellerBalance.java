package dev.mitra.billing.ledger;

import dev.mitra.kernel.Money;

/// Where a reseller stands in one currency.
///
/// @param receivable what its documents still ask for
/// @param credit what it has paid beyond them
public record ResellerBalance(Money receivable, Money credit) {

    /// Positive when it owes.
    public Money due() {
        return receivable.minus(credit);
    }
}
