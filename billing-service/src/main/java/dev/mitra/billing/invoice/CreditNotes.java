package dev.mitra.billing.invoice;

import java.util.List;

/// The credit notes.
public interface CreditNotes {

    void add(CreditNote note);

    /// What was credited of an invoice so far.
    List<CreditPart> parts(InvoiceId invoice);
}
