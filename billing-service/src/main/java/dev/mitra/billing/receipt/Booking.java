package dev.mitra.billing.receipt;

import dev.mitra.billing.bank.BankEntry;
import dev.mitra.billing.bank.BankStatement;
import dev.mitra.kernel.Money;
import java.util.Optional;

/// A booking as the bank names it, whatever it tells of the payments inside.
///
/// @param reference the bank's own
/// @param amount of all of it, negative when the balance shrank
/// @param takesBack the bank says that it reverses an earlier booking
public record Booking(String iban, String reference, Money amount, boolean takesBack) {

    /// Empty when it is not booked yet, or has no name.
    static Optional<Booking> of(BankStatement statement, BankEntry entry) {
        return entry.status() == BankEntry.Status.BOOKED && !entry.amount().isZero()
                ? Optional.ofNullable(entry.reference())
                        .map(reference -> new Booking(statement.iban(), reference, entry.signed(), entry.reversal()))
                : Optional.empty();
    }

    /// Where a bank tells only by a payment inside that it comes back, the sum alone does not say it.
    Booking asReversal() {
        return new Booking(iban, reference, amount, true);
    }
}
