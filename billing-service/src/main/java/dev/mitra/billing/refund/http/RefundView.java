package dev.mitra.billing.refund.http;

import dev.mitra.billing.receipt.GoingBack;
import dev.mitra.billing.refund.Refund;
import dev.mitra.billing.refund.RefundId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A refund.
///
/// @param resellerId whose credit it was; null for money that was nobody's, or a direct buyer's
/// @param reference that the outgoing wire must bear as its end-to-end id
/// @param paidOn value date of the bank's debit entry; null while it has not left
/// @param bankFee what the bank took beyond the amount
/// @param words why, for the record; not shown to the reseller
/// @param cancelledOn when it was taken back, or came back
public record RefundView(
        RefundId id,
        @Nullable ResellerId resellerId,
        GoingBack.State status,
        Money amount,
        String reference,
        @Nullable String words,
        Instant requestedAt,
        @Nullable LocalDate paidOn,
        @Nullable Money bankFee,
        @Nullable LocalDate cancelledOn) {

    static RefundView of(Refund refund) {
        var paid = refund.paid();
        var cancelled = refund.cancelled();
        return new RefundView(
                refund.id(),
                refund.reseller(),
                GoingBack.State.of(paid == null ? null : paid.on(), cancelled == null ? null : cancelled.on()),
                refund.amount(),
                refund.id().reference(),
                refund.words(),
                refund.requestedAt(),
                paid == null ? null : paid.on(),
                paid == null ? null : paid.fee(),
                cancelled == null ? null : cancelled.on());
    }

    /// For whose money it is: why is written for the record.
    RefundView withoutWords() {
        return new RefundView(
                id, resellerId, status, amount, reference, null, requestedAt, paidOn, bankFee, cancelledOn);
    }
}
