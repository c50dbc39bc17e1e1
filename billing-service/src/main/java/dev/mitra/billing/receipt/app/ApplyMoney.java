package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.app.SettleInvoice;
import dev.mitra.billing.receipt.Allocation;
import dev.mitra.billing.receipt.FreeMoney;
import dev.mitra.billing.receipt.PayerAccounts;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.Share;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives money of a receipt to invoices that the caller holds locked.
@ApplicationScoped
class ApplyMoney {

    /// The reason of what a person decided.
    static final String BY_HAND = "BY_HAND";

    private final SettleInvoice settleInvoice;
    private final Receipts receipts;
    private final PayerAccounts payers;
    private final AuditTrail audit;

    ApplyMoney(SettleInvoice settleInvoice, Receipts receipts, PayerAccounts payers, AuditTrail audit) {
        this.settleInvoice = settleInvoice;
        this.receipts = receipts;
        this.payers = payers;
        this.audit = audit;
    }

    /// The receipt after it; settlements, events and allocations are written, the journal is the caller's.
    ///
    /// @param reason why, for the allocation's record
    Receipt.Accepted apply(Receipt.Accepted receipt, List<Share> shares, String reason, String by) {
        var after = receipt;
        // what was never written has never given anything back
        var free = receipt.version() == 1 || shares.isEmpty() ? FreeMoney.of(receipt) : receipts.free(receipt);
        for (var share : shares) {
            var bill = share.invoice().bill();
            var parts = free.earliest(share.amount());
            free = free.without(share.amount());
            settleInvoice.settle(share.invoice(), share.amount(), paidOn(share.invoice(), parts));
            after = after.allocate(share.amount(), bill.reseller());
            if (reason.equals(BY_HAND)) {
                audit.record(
                        by,
                        "ReceiptAllocated",
                        receipt.id().external(),
                        receipt.free() + " free",
                        share.amount() + " to " + bill.number());
            }
            parts.forEach(part -> receipts.add(Allocation.of(receipt.id(), bill.id(), part, reason, by)));
            if (bill.reseller() != null) {
                payers.remember(receipt.money().payerIban(), bill.reseller());
            }
        }
        return after;
    }

    // The day of the latest money that the invoice has, in whatever order it was applied. Credit that was there before
    // the invoice pays it on the invoice's day.
    private LocalDate paidOn(Invoice invoice, List<FreeMoney.Part> parts) {
        var before = invoice.paid().isPositive()
                ? receipts.lastCounted(invoice.bill().id())
                : Optional.<LocalDate>empty();
        return Stream.concat(parts.stream().map(FreeMoney.Part::countsOn), before.stream())
                .reduce(invoice.bill().issuedOn(), (one, other) -> one.isAfter(other) ? one : other);
    }
}
