package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.BilledOrder;
import dev.mitra.billing.invoice.Channel;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.billing.invoice.InvoicePostings;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.Numbering;
import dev.mitra.billing.invoice.PricedOrder;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.tax.TaxAssessment;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.billing.tax.TaxReason;
import dev.mitra.billing.tax.TaxStep;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Asks for interest by a debit note with a number of its own, due like an invoice (R7.7).
@ApplicationScoped
public class IssueDebitNote {

    private final Invoices invoices;
    private final Numbering numbering;
    private final Journal journal;
    private final TellAboutInvoices tell;
    private final BusinessClock clock;
    private final int paymentDays;

    IssueDebitNote(
            Invoices invoices,
            Numbering numbering,
            Journal journal,
            TellAboutInvoices tell,
            BusinessClock clock,
            @ConfigProperty(name = "mitra.programme.payment-days") int paymentDays) {
        this.invoices = invoices;
        this.numbering = numbering;
        this.journal = journal;
        this.tell = tell;
        this.clock = clock;
        this.paymentDays = paymentDays;
    }

    /// @param lines at least one
    /// @param on the day that the note bears
    @Transactional(Transactional.TxType.MANDATORY)
    public Invoice.Issued issue(ResellerId reseller, BillTo billTo, List<InvoiceLine> lines, LocalDate on) {
        var net = lines.stream().map(InvoiceLine::net).reduce(Money::plus).orElseThrow();
        var year = on.getYear();
        var number =
                new DocumentNumber(DocumentKind.DEBIT_NOTE, year, numbering.take(DocumentKind.DEBIT_NOTE, year, 1));
        // no order is behind it: the id is the note's own thread in journal and mails
        var thread = new BilledOrder(
                OrderId.random(),
                number.toString(),
                Channel.RESELLER,
                reseller,
                null,
                null,
                Terms.NET30,
                on,
                clock.now());
        var place = billTo.address();
        var tax = new TaxAssessment(
                TaxReason.NOT_A_SALE,
                place.country().code(),
                null,
                List.of(),
                List.of(new TaxStep("R7.7", "interest", "no sale, no tax", null)));
        var priced = new PricedOrder(thread, billTo, new TaxPlace(place.country(), place.region()), lines, net);
        var note = new Invoice.Issued(Bill.of(priced, number, tax, paymentDays), 1);
        invoices.add(List.of(note));
        journal.post(List.of(InvoicePostings.issued(note.bill())));
        tell.issued(List.of(note), Map.of());
        return note;
    }
}
