package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.app.SettleInvoice;
import dev.mitra.billing.receipt.Allocation;
import dev.mitra.billing.receipt.PayerAccounts;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.Share;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

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
        for (var share : shares) {
            var bill = share.invoice().bill();
            settleInvoice.settle(share.invoice(), share.amount(), paidOn(receipt, bill));
            after = after.allocate(share.amount(), bill.reseller());
            if (reason.equals(BY_HAND)) {
                audit.record(
                        by,
                        "ReceiptAllocated",
                        receipt.id().external(),
                        receipt.free() + " free",
                        share.amount() + " to " + bill.number());
            }
            receipts.add(Allocation.of(receipt.id(), bill.id(), share.amount(), reason, by));
            if (bill.reseller() != null) {
                payers.remember(receipt.money().payerIban(), bill.reseller());
            }
        }
        return after;
    }

    // Credit that was there before the invoice pays it on the invoice's day.
    private static LocalDate paidOn(Receipt receipt, Bill bill) {
        var valued = receipt.money().valueDate();
        return valued.isBefore(bill.issuedOn()) ? bill.issuedOn() : valued;
    }
}
