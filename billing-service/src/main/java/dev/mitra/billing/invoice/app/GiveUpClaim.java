package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoicePostings;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.kernel.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Gives up what an invoice still asks for, and takes that back. The caller holds the invoice's lock.
@ApplicationScoped
public class GiveUpClaim {

    private final Invoices invoices;
    private final Journal journal;
    private final TellAboutInvoices tell;
    private final BusinessClock clock;

    GiveUpClaim(Invoices invoices, Journal journal, TellAboutInvoices tell, BusinessClock clock) {
        this.invoices = invoices;
        this.journal = journal;
        this.tell = tell;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void giveUp(Invoice.Payable invoice) {
        var given = invoice.writeOff();
        invoices.save(given);
        journal.post(List.of(InvoicePostings.writtenOff(given, clock.today())));
        tell.writtenOff(given);
    }

    /// The invoice asks for money again.
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeUp(Invoice.WrittenOff invoice) {
        if (restored(invoice) instanceof Invoice.Payable open) {
            tell.takenUp(open);
        }
    }

    /// The invoice as it asks for money again; one that was not written off is left as it is. What money or a
    /// credit note does to it comes after, so nobody judges yet what it owes.
    @Transactional(Transactional.TxType.MANDATORY)
    public Invoice restored(Invoice invoice) {
        return switch (invoice) {
            case Invoice.WrittenOff given -> {
                var open = given.restored();
                invoices.save(open);
                journal.post(List.of(InvoicePostings.claimRestored(given, clock.today())));
                tell.claimRestored(open);
                yield open;
            }
            case Invoice.Payable _, Invoice.Paid _, Invoice.Credited _ -> invoice;
        };
    }
}
