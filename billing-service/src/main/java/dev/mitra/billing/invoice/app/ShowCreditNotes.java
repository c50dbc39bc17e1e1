package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.CreditNoteId;
import dev.mitra.billing.invoice.CreditNotes;
import dev.mitra.billing.invoice.InvoiceScope;
import dev.mitra.kernel.OrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Credit notes as far as the caller may see the invoices that they correct.
@ApplicationScoped
public class ShowCreditNotes {

    private final CreditNotes notes;

    ShowCreditNotes(CreditNotes notes) {
        this.notes = notes;
    }

    @Transactional
    public Optional<CreditNote> one(InvoiceScope scope, CreditNoteId id) {
        return notes.find(scope, id);
    }

    @Transactional
    public List<CreditNote> list(
            InvoiceScope scope, @Nullable OrderId order, @Nullable CreditNoteId before, int limit) {
        return notes.find(scope, order, before, limit);
    }
}
