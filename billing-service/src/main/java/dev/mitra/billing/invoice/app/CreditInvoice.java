package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.CreditNotes;
import dev.mitra.billing.invoice.CreditPart;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Crediting;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoicePostings;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.Numbering;
import dev.mitra.billing.invoice.PartCrediting;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Takes the invoice of a cancelled or refunded order back. Cancel against pay is decided under the
/// invoice's lock: what had been paid by then becomes the payer's credit.
@ApplicationScoped
public class CreditInvoice {

    private final Invoices invoices;
    private final CreditNotes notes;
    private final Numbering numbering;
    private final Journal journal;
    private final GiveUpClaim claims;
    private final TellAboutInvoices tell;

    CreditInvoice(
            Invoices invoices,
            CreditNotes notes,
            Numbering numbering,
            Journal journal,
            GiveUpClaim claims,
            TellAboutInvoices tell) {
        this.invoices = invoices;
        this.notes = notes;
        this.numbering = numbering;
        this.journal = journal;
        this.claims = claims;
        this.tell = tell;
    }

    /// Takes back what is left of it; empty when it was taken back before.
    ///
    /// @param order or the thread of a debit note
    /// @param on the day of the wish, which travels in the event
    /// @throws IllegalStateException when the order has no invoice yet: the event waits for it
    @Transactional
    public Optional<CreditNote> credit(OrderId order, CreditReason reason, String words, LocalDate on) {
        var invoice = invoices.lock(order)
                .map(claims::restored)
                .orElseThrow(() -> new IllegalStateException("order " + order.value() + " has no invoice to credit"));
        return switch (Crediting.of(invoice)) {
            case Crediting.AlreadyCredited _ -> Optional.empty();
            case Crediting.Credit(var credited, var released) -> {
                invoices.save(credited);
                var part = CreditPart.rest(
                        credited.bill(), notes.parts(credited.bill().id()));
                var note = note(credited.bill(), part, reason, words, released, on);
                tell.credited(note, credited.version());
                yield Optional.of(note);
            }
        };
    }

    /// Credits the tax alone: a certificate that was on file is verified late, or staff is kind to one
    /// that came late (R10.2). Empty when there is no tax to credit, or the invoice was taken back.
    ///
    /// @param on the day that the note bears
    @Transactional
    public Optional<CreditNote> creditTax(OrderId order, String words, LocalDate on) {
        var invoice = invoices.lock(order).orElseThrow();
        var part = CreditPart.taxOnly(invoice.bill(), notes.parts(invoice.bill().id()));
        return switch (PartCrediting.of(invoice, part.total(), on)) {
            case PartCrediting.NothingLeft _ -> Optional.empty();
            case PartCrediting.Done done -> {
                var open = claims.restored(invoice).open();
                invoices.save(done.invoice());
                var note = note(invoice.bill(), part, CreditReason.TAX_ONLY, words, done.released(), on);
                tell.credited(note, done, open.isPositive());
                yield Optional.of(note);
            }
        };
    }

    private CreditNote note(
            Bill bill, CreditPart part, CreditReason reason, String words, Money released, LocalDate on) {
        int sequence = numbering.take(DocumentKind.CREDIT_NOTE, on.getYear(), 1);
        var number = new DocumentNumber(DocumentKind.CREDIT_NOTE, on.getYear(), sequence);
        var note = new CreditNote(UuidV7.random(), number, bill, part, reason, words, released, on);
        notes.add(note);
        journal.post(List.of(InvoicePostings.credited(note)));
        return note;
    }
}
