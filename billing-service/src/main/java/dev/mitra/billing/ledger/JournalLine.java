package dev.mitra.billing.ledger;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import org.jspecify.annotations.Nullable;

/// One side of an entry.
///
/// @param amount positive is a debit, negative a credit, never zero
/// @param reseller whose balance it moves; null for the vendor's own accounts
/// @param order the order whose document it concerns; null when it concerns none
public record JournalLine(
        LedgerAccount account,
        Money amount,
        @Nullable ResellerId reseller,
        @Nullable OrderId order) {

    /// @throws IllegalArgumentException when the amount is zero
    public JournalLine {
        if (amount.isZero()) {
            throw new IllegalArgumentException("a line of zero says nothing: " + account);
        }
    }

    public static JournalLine debit(LedgerAccount account, Money amount) {
        return new JournalLine(account, amount, null, null);
    }

    public static JournalLine credit(LedgerAccount account, Money amount) {
        return new JournalLine(account, amount.negated(), null, null);
    }

    public JournalLine of(@Nullable ResellerId whose) {
        return new JournalLine(account, amount, whose, order);
    }

    public JournalLine about(OrderId which) {
        return new JournalLine(account, amount, reseller, which);
    }
}
