package dev.mitra.billing.receipt.http;

import dev.mitra.billing.card.CardRefund;
import dev.mitra.billing.exchange.ExchangeId;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.receipt.AllocatedTo;
import dev.mitra.billing.receipt.GoingBack;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptRecord;
import dev.mitra.billing.receipt.ReceiptStatus;
import dev.mitra.billing.receipt.UsedOtherwise;
import dev.mitra.billing.refund.RefundId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Money received.
///
/// @param chargesBorne what banks kept on the way and the vendor bears
/// @param allocated what is used of it, by invoices and otherwise
/// @param free the payer's credit, or unidentified money
/// @param reference what the payer wrote
/// @param otherwise what went elsewhere than to invoices: back to its reseller or card, or into another currency
/// @param refunds each with where it is, also those that were cancelled or came back
/// @param reasons why it was matched as it was
public record ReceiptView(
        ReceiptId id,
        ReceiptStatus status,
        Money amount,
        Money chargesBorne,
        Money allocated,
        Money free,
        @Nullable Money instructed,
        LocalDate bookedOn,
        LocalDate valueDate,
        @Nullable String payer,
        @Nullable String payerIban,
        @Nullable String bankReference,
        @Nullable String reference,
        @Nullable ResellerId resellerId,
        List<Allocated> allocations,
        List<Otherwise> otherwise,
        List<Refunded> refunds,
        List<Reason> reasons) {

    /// What an invoice took.
    public record Allocated(InvoiceId invoiceId, String invoiceNumber, Money amount) {}

    /// What went elsewhere.
    ///
    /// @param id of the refund or exchange: `rfnd_`, `cref_`, `exch_`
    public record Otherwise(UsedOtherwise.Use use, String id, Money amount) {}

    /// What goes back.
    ///
    /// @param id `rfnd_` by a wire, `cref_` to its card
    /// @param amount this receipt's part of it
    /// @param on when it left, came back or was cancelled; absent while it waits
    public record Refunded(
            String id,
            GoingBack.Way way,
            Money amount,
            GoingBack.State status,
            @Nullable LocalDate on) {}

    static ReceiptView of(ReceiptRecord kept) {
        var receipt = kept.receipt();
        var money = receipt.money();
        var written = Stream.concat(money.references().stream(), money.remittance().stream())
                .distinct()
                .collect(Collectors.joining(" | "));
        return new ReceiptView(
                receipt.id(),
                ReceiptStatus.of(receipt),
                money.amount(),
                money.chargesBorne(),
                receipt.allocated(),
                receipt instanceof Receipt.Reversed
                        ? Money.zero(money.amount().currency())
                        : money.worth().minus(receipt.allocated()),
                money.instructed(),
                money.bookedOn(),
                money.valueDate(),
                money.payer(),
                money.payerIban(),
                money.bankReference(),
                written.isEmpty() ? null : written,
                receipt.reseller(),
                kept.allocations().stream().map(ReceiptView::allocated).toList(),
                kept.otherwise().stream().map(ReceiptView::otherwise).toList(),
                kept.refunds().stream().map(ReceiptView::refunded).toList(),
                kept.reasons());
    }

    private static Otherwise otherwise(UsedOtherwise used) {
        var prefix = switch (used.use()) {
            case REFUND -> RefundId.PREFIX;
            case CARD_REFUND -> CardRefund.PREFIX;
            case EXCHANGE -> ExchangeId.PREFIX;
        };
        return new Otherwise(used.use(), TypeId.format(prefix, used.id()), used.amount());
    }

    private static Refunded refunded(GoingBack refund) {
        var prefix = switch (refund.way()) {
            case WIRE -> RefundId.PREFIX;
            case CARD -> CardRefund.PREFIX;
        };
        return new Refunded(
                TypeId.format(prefix, refund.refund()), refund.way(), refund.amount(), refund.state(), refund.on());
    }

    private static Allocated allocated(AllocatedTo to) {
        return new Allocated(to.invoice(), to.number().toString(), to.amount());
    }
}
