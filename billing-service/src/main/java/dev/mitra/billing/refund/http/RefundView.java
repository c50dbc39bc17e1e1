package dev.mitra.billing.refund.http;

import dev.mitra.billing.refund.Refund;
import dev.mitra.billing.refund.RefundId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A refund.
///
/// @param reference that the outgoing wire must bear as its end-to-end id
/// @param paidOn value date of the bank's debit entry; null while it is in transit
/// @param bankFee what the bank took beyond the amount
public record RefundView(
        RefundId id,
        ResellerId resellerId,
        Status status,
        Money amount,
        String reference,
        String words,
        Instant requestedAt,
        @Nullable LocalDate paidOn,
        @Nullable Money bankFee) {

    /// Where it is.
    public enum Status {
        IN_TRANSIT,
        PAID
    }

    static RefundView of(Refund refund) {
        var paid = refund.paid();
        return new RefundView(
                refund.id(),
                refund.reseller(),
                paid == null ? Status.IN_TRANSIT : Status.PAID,
                refund.amount(),
                refund.id().reference(),
                refund.words(),
                refund.requestedAt(),
                paid == null ? null : paid.on(),
                paid == null ? null : paid.fee());
    }
}
