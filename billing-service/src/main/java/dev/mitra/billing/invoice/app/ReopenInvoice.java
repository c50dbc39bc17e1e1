package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.Reopening;
import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Takes money back from an invoice. The caller holds the invoice's lock and posts where the money goes.
@ApplicationScoped
public class ReopenInvoice {

    private final Invoices invoices;
    private final GiveUpClaim claims;
    private final TellAboutInvoices tell;

    ReopenInvoice(Invoices invoices, GiveUpClaim claims, TellAboutInvoices tell) {
        this.invoices = invoices;
        this.claims = claims;
        this.tell = tell;
    }

    /// What had been given up of it is asked for again, too.
    ///
    /// @param taken at most what was paid
    @Transactional(Transactional.TxType.MANDATORY)
    public Invoice.Payable reopen(Invoice invoice, Money taken, ReversalKind kind, String reason) {
        var reopening = Reopening.of(claims.restored(invoice), taken);
        invoices.save(reopening.invoice());
        tell.reopened(reopening, kind, reason);
        return reopening.invoice();
    }
}
