package dev.mitra.billing.refund;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Money on its way back to who sent it. It is over when the bank's debit entry has come, or when it is cancelled.
///
/// @param reseller whose credit it was; null for money that nobody had named, or a direct buyer's
/// @param words why
/// @param paid null while it has not left
/// @param cancelled that it was never sent, or came back
public record Refund(
        RefundId id,
        @Nullable ResellerId reseller,
        Money amount,
        String words,
        Instant requestedAt,
        @Nullable Paid paid,
        @Nullable Cancelled cancelled) {

    /// @param fee what the bank took beyond the amount
    public record Paid(LocalDate on, Money fee) {}

    /// @param words why
    public record Cancelled(LocalDate on, String words) {}

    public boolean inTransit() {
        return paid == null && cancelled == null;
    }
}
