package dev.mitra.billing.writeoff.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.app.GiveUpClaim;
import dev.mitra.billing.writeoff.WriteOff;
import dev.mitra.billing.writeoff.WriteOffId;
import dev.mitra.billing.writeoff.WriteOffs;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// A second person agrees to a write-off or refuses it; anybody in finance takes one back that is done.
@ApplicationScoped
public class DecideWriteOff {

    private final Invoices invoices;
    private final WriteOffs writeOffs;
    private final GiveUpClaim claims;
    private final AuditTrail audit;
    private final BusinessClock clock;

    DecideWriteOff(Invoices invoices, WriteOffs writeOffs, GiveUpClaim claims, AuditTrail audit, BusinessClock clock) {
        this.invoices = invoices;
        this.writeOffs = writeOffs;
        this.claims = claims;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Writing approve(WriteOffId id, String by) {
        var asked = writeOffs.find(id);
        if (asked.isEmpty()) {
            return new Writing.Unknown();
        }
        var invoice = lock(asked.get());
        var wish = writeOffs.find(id).orElseThrow();
        if (wish.status() != WriteOff.Status.WAITING) {
            return new Writing.Decided();
        }
        if (wish.requestedBy().equals(by)) {
            return new Writing.SamePerson();
        }
        if (!(invoice instanceof Invoice.Payable payable)) {
            return new Writing.NothingOpen();
        }
        if (wish.amount().isLessThan(payable.open())) {
            return new Writing.Changed();
        }
        var done = decided(wish, WriteOff.Status.DONE, by);
        claims.giveUp(payable);
        return new Writing.Done(done);
    }

    @Transactional
    public Writing reject(WriteOffId id, String by) {
        return end(id, WriteOff.Status.WAITING, WriteOff.Status.REJECTED, by);
    }

    /// The claim is taken up again.
    @Transactional
    public Writing takeBack(WriteOffId id, String by) {
        return end(id, WriteOff.Status.DONE, WriteOff.Status.TAKEN_BACK, by);
    }

    private Writing end(WriteOffId id, WriteOff.Status from, WriteOff.Status to, String by) {
        var asked = writeOffs.find(id);
        if (asked.isEmpty()) {
            return new Writing.Unknown();
        }
        var invoice = lock(asked.get());
        var wish = writeOffs.find(id).orElseThrow();
        if (wish.status() != from) {
            return new Writing.Decided();
        }
        var ended = decided(wish, to, by);
        if (to == WriteOff.Status.TAKEN_BACK && invoice instanceof Invoice.WrittenOff given) {
            claims.takeUp(given);
        }
        return new Writing.Done(ended);
    }

    private WriteOff decided(WriteOff wish, WriteOff.Status now, String by) {
        var decided = wish.decided(now, by, clock.now());
        writeOffs.save(decided);
        var what = wish.amount() + " of " + wish.number() + ", asked for by " + wish.requestedBy();
        audit.record(by, "WriteOffDecided", wish.invoice().external(), what, now + ": " + wish.words());
        return decided;
    }

    // The invoice's lock keeps two decisions apart.
    private Invoice lock(WriteOff asked) {
        return invoices.lock(List.of(asked.number())).getFirst();
    }
}
