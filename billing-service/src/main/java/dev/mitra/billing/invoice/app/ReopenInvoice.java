package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.Reopening;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Takes money back from an invoice. The caller holds the invoice's lock and posts where the money goes.
@ApplicationScoped
public class ReopenInvoice {

    private final Invoices invoices;
    private final TellAboutInvoices tell;

    ReopenInvoice(Invoices invoices, TellAboutInvoices tell) {
        this.invoices = invoices;
        this.tell = tell;
    }

    /// @param taken at most what was paid
    @Transactional(Transactional.TxType.MANDATORY)
    public Invoice.Payable reopen(Invoice invoice, Money taken, String reason) {
        var reopening = Reopening.of(invoice, taken);
        invoices.save(reopening.invoice());
        tell.reopened(reopening, reason);
        return reopening.invoice();
    }
}
