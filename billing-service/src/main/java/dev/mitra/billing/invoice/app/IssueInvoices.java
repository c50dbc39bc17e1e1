package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoicePostings;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.Numbering;
import dev.mitra.billing.invoice.PricedOrder;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.tax.Exemption;
import dev.mitra.billing.tax.Exemptions;
import dev.mitra.billing.tax.ResaleExemption;
import dev.mitra.billing.tax.TaxAssessment;
import dev.mitra.billing.tax.app.AssessTax;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.MessageContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Issues the invoices of many orders together: what must be read is read first, then the numbers are taken,
/// then everything is written in one go.
@ApplicationScoped
public class IssueInvoices {

    private final Invoices invoices;
    private final Numbering numbering;
    private final AssessTax tax;
    private final Exemptions exemptions;
    private final Journal journal;
    private final TellAboutInvoices tell;
    private final int paymentDays;

    IssueInvoices(
            Invoices invoices,
            Numbering numbering,
            AssessTax tax,
            Exemptions exemptions,
            Journal journal,
            TellAboutInvoices tell,
            @ConfigProperty(name = "mitra.programme.payment-days") int paymentDays) {
        this.invoices = invoices;
        this.numbering = numbering;
        this.tax = tax;
        this.exemptions = exemptions;
        this.journal = journal;
        this.tell = tell;
        this.paymentDays = paymentDays;
    }

    /// An order that has its invoice already is left alone.
    ///
    /// @param causes the event behind each order, where there is one
    @Transactional
    public void issue(List<PricedOrder> orders, Map<OrderId, MessageContext> causes) {
        var billed = invoices.billed(
                orders.stream().map(priced -> priced.order().id()).toList());
        var assessed = new LinkedHashMap<PricedOrder, TaxAssessment>();
        var seen = new HashSet<>(billed);
        var rule = tax.batch();
        var onFile = exemptions.of(orders.stream()
                .flatMap(priced -> Optional.ofNullable(priced.order().reseller()).stream())
                .collect(Collectors.toSet()));
        for (var priced : orders) {
            if (seen.add(priced.order().id())) {
                assessed.put(
                        priced,
                        rule.assess(
                                priced.taxPlace(), priced.net(), priced.order().date(), exemption(onFile, priced)));
            }
        }
        if (!assessed.isEmpty()) {
            write(numbered(assessed), causes);
        }
    }

    private static @Nullable ResaleExemption exemption(List<Exemption> onFile, PricedOrder priced) {
        var order = priced.order();
        var reseller = order.reseller();
        if (reseller == null) {
            return null;
        }
        return onFile.stream()
                .filter(exemption ->
                        exemption.state().equalsIgnoreCase(priced.taxPlace().region()))
                .filter(exemption ->
                        exemption.holds(reseller, order.placedAt(), order.date(), order.purchaseOrderNumber()))
                .map(exemption -> new ResaleExemption(exemption.number(), exemption.state()))
                .findFirst()
                .orElse(null);
    }

    private List<Invoice.Issued> numbered(Map<PricedOrder, TaxAssessment> assessed) {
        var perYear = assessed.keySet().stream()
                .collect(Collectors.groupingBy(
                        priced -> priced.order().date().getYear(), TreeMap::new, Collectors.toList()));
        var issued = new ArrayList<Invoice.Issued>();
        perYear.forEach((year, orders) -> {
            int next = numbering.take(DocumentKind.INVOICE, year, orders.size());
            for (var priced : orders) {
                var number = new DocumentNumber(DocumentKind.INVOICE, year, next++);
                var assessment = Objects.requireNonNull(assessed.get(priced));
                issued.add(new Invoice.Issued(Bill.of(priced, number, assessment, paymentDays), 1));
            }
        });
        return issued;
    }

    private void write(List<Invoice.Issued> issued, Map<OrderId, MessageContext> causes) {
        invoices.add(issued);
        journal.post(issued.stream()
                .map(invoice -> InvoicePostings.issued(invoice.bill()))
                .toList());
        tell.issued(issued, causes);
    }
}
