package dev.mitra.billing.exemption.app;

import dev.mitra.billing.exemption.Certificates;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/// An order that was placed while a certificate waited may be billed after the review: its event was late.
/// Its tax is credited at once.
@ApplicationScoped
class CreditTaxOfLateInvoices implements InvoiceListener {

    private static final int MOST = 200;

    private final Certificates certificates;
    private final CreditLateTax creditLateTax;

    CreditTaxOfLateInvoices(Certificates certificates, CreditLateTax creditLateTax) {
        this.certificates = certificates;
        this.creditLateTax = creditLateTax;
    }

    @Override
    public void allIssued(List<Invoice.Issued> invoices) {
        var taxed = invoices.stream()
                .map(Invoice.Issued::bill)
                .filter(bill -> bill.reseller() != null && bill.taxAmount().isPositive())
                .toList();
        var resellers = taxed.stream()
                .map(bill -> Objects.requireNonNull(bill.reseller()))
                .distinct()
                .toList();
        for (var certificate : certificates.verifiedOf(resellers, MOST)) {
            taxed.stream()
                    .filter(bill -> certificate.submission().reseller().equals(bill.reseller()))
                    .forEach(bill -> creditLateTax.of(bill, certificate));
        }
    }
}
