package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceListener;
import dev.mitra.billing.receipt.AllocatedTo;
import dev.mitra.billing.receipt.CreditListener;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.Receipts;
import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Uses a reseller's credit for its next invoice, and gives the money of an invoice that was taken back to
/// the payer's credit.
@ApplicationScoped
@Priority(100) // before those that change what was just issued
class KeepCredit implements InvoiceListener {

    private final Receipts receipts;
    private final UseCredit useCredit;
    private final List<CreditListener> listeners;

    KeepCredit(Receipts receipts, UseCredit useCredit, @All List<CreditListener> listeners) {
        this.receipts = receipts;
        this.useCredit = useCredit;
        this.listeners = listeners;
    }

    @Override
    public void allIssued(List<Invoice.Issued> invoices) {
        var credit = useCredit.creditOf(invoices.stream()
                .flatMap(invoice -> Optional.ofNullable(invoice.bill().reseller()).stream())
                .distinct()
                .toList());
        for (var invoice : invoices) {
            var bill = invoice.bill();
            var used = useCredit.pay(credit, invoice, bill.issuedOn());
            if (used.isPositive()) {
                var left = UseCredit.free(credit, invoice);
                listeners.forEach(listener -> listener.creditUsed(bill, used, left));
            }
        }
    }

    @Override
    public void credited(CreditNote note) {
        var left = note.released();
        var paid = receipts.allocatedTo(note.bill().id());
        receipts.lockAhead(paid.stream().map(AllocatedTo::receipt).toList());
        // the latest money first: what came first had the better reason
        for (var standing : paid.reversed()) {
            var released = standing.amount().min(left);
            if (released.isPositive()) {
                left = left.minus(released);
                var receipt =
                        (Receipt.Accepted) receipts.lock(standing.receipt()).orElseThrow();
                var number = note.number().toString();
                receipts.release(standing.receipt(), standing.invoice(), released, note.issuedOn(), number, "system");
                receipts.save(
                        receipt.release(released),
                        List.of(Reason.about(standing.number(), "RELEASED", released + " by " + number)));
            }
        }
    }
}
