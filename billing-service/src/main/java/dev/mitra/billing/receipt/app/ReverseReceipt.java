package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.AllocatedTo;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptPostings;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.Returned;
import dev.mitra.billing.receipt.UsedOtherwise;
import dev.mitra.kernel.Money;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The bank has taken money back: what it paid is open again, and the orders are told.
@ApplicationScoped
public class ReverseReceipt {

    private final Receipts receipts;
    private final TakeBack takeBack;
    private final Journal journal;
    private final AuditTrail audit;

    ReverseReceipt(Receipts receipts, TakeBack takeBack, Journal journal, AuditTrail audit) {
        this.receipts = receipts;
        this.takeBack = takeBack;
        this.journal = journal;
        this.audit = audit;
    }

    /// @param kind of a chargeback the orders' licences are suspended
    /// @param on the value date of the bank's reversal
    @Transactional
    public Undoing reverse(ReceiptId id, ReversalKind kind, String words, LocalDate on, String by) {
        var before = receipts.allocatedOf(id);
        var locked = takeBack.lockPaid(before);
        var receipt = receipts.lock(id);
        if (receipt.isEmpty()) {
            return new Undoing.UnknownReceipt();
        }
        return switch (receipt.get()) {
            case Receipt.Reversed _ -> new Undoing.Gone();
            case Receipt.Held held -> reverse(held, held.reverse(), List.of(), words, on, by);
            case Receipt.Accepted accepted when !accepted.money().isBooked() -> new Undoing.Gone();
            case Receipt.Accepted accepted -> reverse(accepted, before, locked, kind, words, on, by);
        };
    }

    private Undoing reverse(
            Receipt.Accepted accepted,
            List<AllocatedTo> before,
            Map<InvoiceId, Invoice> locked,
            ReversalKind kind,
            String words,
            LocalDate on,
            String by) {
        var standing = receipts.allocatedOf(accepted.id());
        if (!before.containsAll(standing)) {
            // what was allocated while we waited pays an invoice that is not locked
            return new Undoing.Changed();
        }
        // the acquirer takes back what it has not sent back yet; a bank takes back the whole
        var otherwise = receipts.usedOtherwise(accepted.id());
        var gone = otherwise.stream()
                .map(UsedOtherwise::amount)
                .reduce(Money.zero(accepted.allocated().currency()), Money::plus);
        boolean toCard = otherwise.stream().allMatch(used -> used.use() == UsedOtherwise.Use.CARD_REFUND);
        if (!toCard || gone.equals(accepted.money().amount())) {
            return new Undoing.InParts();
        }
        var returned = takeBack.takeBack(accepted, standing, locked, kind, words, by);
        return reverse(accepted, accepted.reverse(gone), returned, words, on, by);
    }

    private Undoing reverse(
            Receipt before, Receipt.Reversed after, List<Returned> returned, String words, LocalDate on, String by) {
        receipts.save(after, List.of(new Reason("REVERSED", words)));
        journal.post(List.of(ReceiptPostings.reversed(before, after, returned, on)));
        audit.record(
                by, "ReceiptReversed", before.id().external(), after.taken().toString(), words);
        return new Undoing.Done(receipts.records(List.of(before.id())).getFirst());
    }
}
