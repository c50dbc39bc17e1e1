package dev.mitra.billing.ledger;

import dev.mitra.kernel.Money;

/// A row of the trial balance: both sides of an account in one currency.
///
/// @param debit the sum of its debits
/// @param credit the sum of its credits, positive
public record AccountBalance(LedgerAccount account, Money debit, Money credit) {

    /// Positive where debits prevail.
    public Money balance() {
        return debit.minus(credit);
    }
}
