package dev.mitra.billing.invoice;

import dev.mitra.kernel.OrderId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The credit notes.
public interface CreditNotes {

    void add(CreditNote note);

    /// What was credited of an invoice so far.
    List<CreditPart> parts(InvoiceId invoice);

    Optional<CreditNote> find(InvoiceScope scope, CreditNoteId id);

    /// The newest first.
    ///
    /// @param scope of the invoices that they correct
    /// @param order null for every order
    /// @param before notes older than this one; null for the newest
    List<CreditNote> find(InvoiceScope scope, @Nullable OrderId order, @Nullable CreditNoteId before, int limit);
}
