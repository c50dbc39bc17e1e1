package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.CreditNotes;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Crediting;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoicePostings;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.Numbering;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/// Takes the invoice of a cancelled or refunded order back. Cancel against pay is decided under the invoice's
/// lock: what had been paid by then becomes the payer's credit.
@ApplicationScoped
public class CreditInvoice {

    private final Invoices invoices;
    private final CreditNotes notes;
    private final Numbering numbering;
    private final Journal journal;
    private final TellAboutInvoices tell;

    CreditInvoice(Invoices invoices, CreditNotes notes, Numbering numbering, Journal journal, TellAboutInvoices tell) {
        this.invoices = invoices;
        this.notes = notes;
        this.numbering = numbering;
        this.journal = journal;
        this.tell = tell;
    }

    /// @param on the day of the wish, which travels in the event
    /// @throws IllegalStateException when the order has no invoice yet: the event waits for it
    @Transactional
    public void credit(OrderId order, CreditReason reason, String words, LocalDate on) {
        var invoice = invoices.lock(order)
                .orElseThrow(() -> new IllegalStateException("order " + order.value() + " has no invoice to credit"));
        switch (Crediting.of(invoice)) {
            case Crediting.AlreadyCredited _ -> {}
            case Crediting.Credit(var credited, var released) -> {
                invoices.save(credited);
                int sequence = numbering.take(DocumentKind.CREDIT_NOTE, on.getYear(), 1);
                var number = new DocumentNumber(DocumentKind.CREDIT_NOTE, on.getYear(), sequence);
                var note = new CreditNote(UuidV7.random(), number, credited.bill(), reason, words, released, on);
                notes.add(note);
                journal.post(List.of(InvoicePostings.credited(note)));
                tell.credited(note, credited.version());
            }
        }
    }
}
