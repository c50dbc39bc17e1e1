package dev.mitra.billing.writeoff.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceListener;
import dev.mitra.billing.writeoff.WriteOff;
import dev.mitra.billing.writeoff.WriteOffs;
import dev.mitra.kernel.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;

/// A write-off is over when its invoice asks for money again, whatever made it so.
@ApplicationScoped
class NoteRestoredClaims implements InvoiceListener {

    private final WriteOffs writeOffs;
    private final BusinessClock clock;

    NoteRestoredClaims(WriteOffs writeOffs, BusinessClock clock) {
        this.writeOffs = writeOffs;
        this.clock = clock;
    }

    @Override
    public void claimRestored(Invoice.Payable invoice) {
        writeOffs
                .standing(invoice.bill().id())
                .map(done -> done.decided(WriteOff.Status.TAKEN_BACK, "system", clock.now()))
                .ifPresent(writeOffs::save);
    }
}
