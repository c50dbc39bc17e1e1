package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptPostings;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.Spreading;
import dev.mitra.kernel.OrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Accepts money of which it is known what it is for, since it came another way than through the bank.
@ApplicationScoped
public class ReceiveForInvoice {

    private final Receipts receipts;
    private final Invoices invoices;
    private final ApplyMoney applyMoney;
    private final Journal journal;

    ReceiveForInvoice(Receipts receipts, Invoices invoices, ApplyMoney applyMoney, Journal journal) {
        this.receipts = receipts;
        this.invoices = invoices;
        this.applyMoney = applyMoney;
        this.journal = journal;
    }

    /// @param why for the allocation's record
    /// @throws IllegalStateException when the order has no invoice yet
    @Transactional(Transactional.TxType.MANDATORY)
    public Receipt.Accepted receive(IncomingMoney money, OrderId order, String why) {
        var invoice = invoices.lock(order)
                .orElseThrow(() -> new IllegalStateException("order " + order.value() + " has no invoice to pay"));
        var arrived = new Receipt.Unidentified(ReceiptId.random(), money, 1);
        receipts.add(arrived, null, List.of());
        var shares = Spreading.over(arrived.free(), List.of(invoice)).shares();
        var after = applyMoney.apply(arrived, shares, why, "system");
        var number = invoice.bill().number();
        var code = shares.isEmpty() ? "NOTHING_OPEN" : "PAID_AT_CHECKOUT";
        receipts.save(after, List.of(Reason.about(number, code, number.toString())));
        journal.post(List.of(ReceiptPostings.received(after, shares)));
        return after;
    }
}
