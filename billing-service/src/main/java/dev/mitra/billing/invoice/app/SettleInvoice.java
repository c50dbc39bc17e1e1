package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.Settlement;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// Gives money to an invoice. The caller holds the invoice's lock and posts where the money came from.
@ApplicationScoped
public class SettleInvoice {

    private final Invoices invoices;
    private final TellAboutInvoices tell;

    SettleInvoice(Invoices invoices, TellAboutInvoices tell) {
        this.invoices = invoices;
        this.tell = tell;
    }

    /// @param offered positive, in the invoice's currency
    @Transactional(Transactional.TxType.MANDATORY)
    public Settlement settle(Invoice.Payable invoice, Money offered, LocalDate valueDate) {
        var settlement = invoice.settle(offered, valueDate);
        invoices.save(settlement.invoice());
        tell.settled(settlement);
        return settlement;
    }
}
