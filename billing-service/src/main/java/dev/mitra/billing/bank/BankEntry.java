package dev.mitra.billing.bank;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One booking of the bank, with the payments it holds.
///
/// @param position in the statement, from 0
/// @param amount positive; the direction says whether it came or went
/// @param reversal takes an earlier booking of the other direction back
/// @param reference the bank's own, null when it has none
/// @param payments at least one
public record BankEntry(
        int position,
        Money amount,
        Direction direction,
        boolean reversal,
        Status status,
        LocalDate bookedOn,
        LocalDate valueDate,
        @Nullable String reference,
        List<BankPayment> payments) {

    public BankEntry {
        payments = List.copyOf(payments);
    }

    public enum Direction {
        CREDIT,
        DEBIT
    }

    public enum Status {
        BOOKED,
        PENDING,
        INFORMATION
    }

    /// Only a booked credit that reverses nothing is money received; the rest is shown, never counted.
    public boolean isMoneyReceived() {
        return status == Status.BOOKED && direction == Direction.CREDIT && !reversal;
    }

    /// Positive when the balance grew.
    public Money signed() {
        return direction == Direction.CREDIT ? amount : amount.negated();
    }
}
