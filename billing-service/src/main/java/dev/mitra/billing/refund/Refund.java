package dev.mitra.billing.refund;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Credit on its way back. It is over when the bank's debit entry has come.
///
/// @param words why
/// @param paid null while it is in transit
public record Refund(
        RefundId id,
        ResellerId reseller,
        Money amount,
        String words,
        Instant requestedAt,
        @Nullable Paid paid) {

    /// @param fee what the bank took beyond the amount
    public record Paid(LocalDate on, Money fee) {}
}
