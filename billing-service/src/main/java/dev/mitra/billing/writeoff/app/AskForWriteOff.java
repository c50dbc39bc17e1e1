package dev.mitra.billing.writeoff.app;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.GiveUpClaim;
import dev.mitra.billing.writeoff.WriteOff;
import dev.mitra.billing.writeoff.WriteOffId;
import dev.mitra.billing.writeoff.WriteOffLimit;
import dev.mitra.billing.writeoff.WriteOffs;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Finance gives up what an invoice still asks for. A small amount is gone at once, a larger one waits for a
/// second person. Only what was delivered on terms, and interest, can be given up: an order that nobody has
/// paid and nothing was delivered for is cancelled.
@ApplicationScoped
public class AskForWriteOff {

    private final Invoices invoices;
    private final WriteOffs writeOffs;
    private final GiveUpClaim claims;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final WriteOffLimit limit;

    AskForWriteOff(
            Invoices invoices,
            WriteOffs writeOffs,
            GiveUpClaim claims,
            AuditTrail audit,
            BusinessClock clock,
            @ConfigProperty(name = "mitra.write-offs.alone-up-to") BigDecimal alone) {
        this.invoices = invoices;
        this.writeOffs = writeOffs;
        this.claims = claims;
        this.audit = audit;
        this.clock = clock;
        this.limit = new WriteOffLimit(alone);
    }

    /// @param words why, for the record
    @Transactional
    public Writing ask(DocumentNumber number, String words, String by) {
        var invoice = invoices.lock(List.of(number)).stream().findFirst();
        return switch (invoice.orElse(null)) {
            case null -> new Writing.UnknownInvoice();
            case Invoice.Paid _, Invoice.WrittenOff _, Invoice.Credited _ -> new Writing.NothingOpen();
            case Invoice.Payable payable -> ask(payable, words, by);
        };
    }

    private Writing ask(Invoice.Payable invoice, String words, String by) {
        var bill = invoice.bill();
        if (bill.order().terms() != Terms.NET30) {
            return new Writing.NotDelivered();
        }
        if (writeOffs.standing(bill.id()).isPresent()) {
            return new Writing.AlreadyAsked();
        }
        var asked = new WriteOff(
                WriteOffId.random(),
                bill.id(),
                bill.number(),
                invoice.open(),
                words,
                limit.needsSecond(invoice.open()),
                WriteOff.Status.WAITING,
                by,
                clock.now(),
                null);
        if (asked.needsSecond()) {
            writeOffs.add(asked);
            audit.record(by, "WriteOffAsked", bill.id().external(), invoice.open() + " open", words);
            return new Writing.Done(asked);
        }
        var done = asked.decided(WriteOff.Status.DONE, by, clock.now());
        writeOffs.add(done);
        claims.giveUp(invoice);
        audit.record(by, "WrittenOff", bill.id().external(), invoice.open() + " open", words);
        return new Writing.Done(done);
    }

    @Transactional
    public List<WriteOff> list(WriteOff.@Nullable Status status, @Nullable WriteOffId before, int limit) {
        return writeOffs.find(status, before, limit);
    }
}
