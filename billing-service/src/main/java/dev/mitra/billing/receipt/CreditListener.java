package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.Bill;
import dev.mitra.kernel.Money;

/// Who may know that a new invoice took of its payer's credit; in the same transaction.
public interface CreditListener {

    /// @param used of the credit, positive
    /// @param left of it in the invoice's currency
    void creditUsed(Bill bill, Money used, Money left);
}
