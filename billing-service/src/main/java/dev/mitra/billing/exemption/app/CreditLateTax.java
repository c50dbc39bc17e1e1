package dev.mitra.billing.exemption.app;

import dev.mitra.billing.exemption.Certificate;
import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Country;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Credits the tax of orders that were placed while their certificate waited for review (R10.2). What was
/// ordered before the submission stays taxed: a certificate never works backwards.
@ApplicationScoped
public class CreditLateTax {

    private final Invoices invoices;
    private final CreditInvoice creditInvoice;
    private final BusinessClock clock;

    CreditLateTax(Invoices invoices, CreditInvoice creditInvoice, BusinessClock clock) {
        this.invoices = invoices;
        this.creditInvoice = creditInvoice;
        this.clock = clock;
    }

    /// An invoice that is issued from an order of that time but after the review is found by [#of(Bill,
    /// Certificate.Verified)].
    @Transactional
    public void after(Certificate.Verified certificate) {
        var submission = certificate.submission();
        // a day of grace on both sides: zones differ, the instants decide
        var from = clock.dateOf(submission.at()).minusDays(1);
        var to = clock.dateOf(certificate.decision().at()).plusDays(1);
        invoices.taxed(submission.reseller(), from, to).forEach(invoice -> of(invoice.bill(), certificate));
    }

    void of(Bill bill, Certificate.Verified certificate) {
        if (waited(bill, certificate)) {
            var words = "Certificate " + certificate.id().external() + " was on file and is verified now.";
            creditInvoice.creditTax(bill.order().id(), words, clock.today());
        }
    }

    private static boolean waited(Bill bill, Certificate.Verified certificate) {
        var submission = certificate.submission();
        var order = bill.order();
        var address = bill.billTo().address();
        var purchaseOrder = submission.purchaseOrder();
        return !order.placedAt().isBefore(submission.at())
                && order.placedAt().isBefore(certificate.decision().at())
                && address.country().equals(Country.US)
                && (purchaseOrder == null || purchaseOrder.equals(order.purchaseOrderNumber()))
                && certificate.coverage().stream()
                        .anyMatch(coverage -> coverage.covers(order.date())
                                && bill.tax().lines().stream()
                                        .anyMatch(line -> line.state().equals(coverage.state())));
    }
}
