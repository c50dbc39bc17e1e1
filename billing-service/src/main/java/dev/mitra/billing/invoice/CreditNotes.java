package dev.mitra.billing.invoice;

/// The credit notes.
public interface CreditNotes {

    void add(CreditNote note);
}
