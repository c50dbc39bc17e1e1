package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceListener;
import dev.mitra.billing.invoice.InvoicePostings;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.Allocation;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.Share;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Uses a reseller's credit for its next invoice, and gives the money of an invoice that was taken back to the
/// payer's credit.
@ApplicationScoped
class KeepCredit implements InvoiceListener {

    private final Receipts receipts;
    private final ApplyMoney applyMoney;
    private final Journal journal;

    KeepCredit(Receipts receipts, ApplyMoney applyMoney, Journal journal) {
        this.receipts = receipts;
        this.applyMoney = applyMoney;
        this.journal = journal;
    }

    @Override
    public void allIssued(List<Invoice.Issued> invoices) {
        var resellers = invoices.stream()
                .flatMap(invoice -> Optional.ofNullable(invoice.bill().reseller()).stream())
                .distinct()
                .toList();
        var credit = new ArrayList<>(resellers.isEmpty() ? List.of() : receipts.lockCredit(resellers));
        for (var invoice : invoices) {
            use(credit, invoice);
        }
    }

    private void use(List<Receipt.Accepted> credit, Invoice.Issued invoice) {
        Invoice left = invoice;
        for (int at = 0; at < credit.size() && left instanceof Invoice.Payable payable; at++) {
            var receipt = credit.get(at);
            if (usable(receipt, payable)) {
                var share = new Share(payable, receipt.free().min(payable.open()));
                var after = applyMoney.apply(receipt, List.of(share), "CREDIT", "system");
                receipts.save(
                        after,
                        List.of(new Reason(
                                "CREDIT_USED",
                                share.amount() + " for " + payable.bill().number())));
                journal.post(List.of(InvoicePostings.creditUsed(
                        payable.bill(), share.amount(), payable.bill().issuedOn(), UuidV7.random())));
                credit.set(at, after);
                left = payable.settle(share.amount(), payable.bill().issuedOn()).invoice();
            }
        }
    }

    private static boolean usable(Receipt.Accepted receipt, Invoice.Payable invoice) {
        return Objects.equals(receipt.reseller(), invoice.bill().reseller())
                && receipt.free().isPositive()
                && receipt.free().currency().equals(invoice.open().currency());
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
