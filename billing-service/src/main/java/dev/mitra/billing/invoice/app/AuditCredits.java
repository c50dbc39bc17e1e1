package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.InvoiceListener;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;

/// Notes which invoice was taken back, by which credit note and why. Who cancelled the order stands in
/// order-service's trail.
@ApplicationScoped
class AuditCredits implements InvoiceListener {

    private final AuditTrail audit;

    AuditCredits(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public void credited(CreditNote note) {
        audit.record(
                "system",
                "CreditNoteIssued",
                note.bill().id().external(),
                note.bill().number() + " over " + note.bill().total(),
                note.number() + " over " + note.part().total() + ", " + note.reason() + ": " + note.words());
    }
}
