package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceListener;
import dev.mitra.billing.receipt.Allocation;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.Receipts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Uses a reseller's credit for its next invoice, and gives the money of an invoice that was taken back to the
/// payer's credit.
@ApplicationScoped
class KeepCredit implements InvoiceListener {

    private final Receipts receipts;
    private final UseCredit useCredit;

    KeepCredit(Receipts receipts, UseCredit useCredit) {
        this.receipts = receipts;
        this.useCredit = useCredit;
    }

    @Override
    public void allIssued(List<Invoice.Issued> invoices) {
        var resellers = invoices.stream()
                .flatMap(invoice -> Optional.ofNullable(invoice.bill().reseller()).stream())
                .distinct()
                .toList();
        var credit = useCredit.creditOf(resellers);
        invoices.forEach(
                invoice -> useCredit.pay(credit, invoice, invoice.bill().issuedOn()));
    }

    @Override
    public void credited(CreditNote note) {
        for (var standing : receipts.allocatedTo(note.bill().id())) {
            var receipt = (Receipt.Accepted) receipts.lock(standing.receipt()).orElseThrow();
            var released = standing.amount();
            receipts.add(Allocation.of(
                    standing.receipt(),
                    standing.invoice(),
                    released.negated(),
                    note.number().toString(),
                    "system"));
            receipts.save(
                    receipt.release(released), List.of(new Reason("RELEASED", released + " by " + note.number())));
        }
    }
}
