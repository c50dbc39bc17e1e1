package dev.mitra.billing.preview.app;

import dev.mitra.billing.document.CreditUsed;
import dev.mitra.billing.document.LatePaymentTerms;
import dev.mitra.billing.document.PrintedDocument;
import dev.mitra.billing.document.app.PreviewDocument;
import dev.mitra.billing.exemption.app.PreviewTax;
import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.BilledOrder;
import dev.mitra.billing.invoice.Channel;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.billing.invoice.PricedOrder;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.billing.preview.WantedInvoice;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.Resellers;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Shows staff the invoice that an order of today would get: the reseller's profile, certificates and
/// credit as they are now. No number is taken and nothing is kept.
@ApplicationScoped
public class PreviewInvoice {

    private static final String NUMBER = "PREVIEW";

    private final Resellers resellers;
    private final PreviewTax previewTax;
    private final Journal journal;
    private final Vendor vendor;
    private final PreviewDocument previewDocument;
    private final BusinessClock clock;
    private final int paymentDays;
    private final LatePaymentTerms terms;

    PreviewInvoice(
            Resellers resellers,
            PreviewTax previewTax,
            Journal journal,
            Vendor vendor,
            PreviewDocument previewDocument,
            BusinessClock clock,
            LatePaymentTerms terms,
            @ConfigProperty(name = "mitra.programme.payment-days") int paymentDays) {
        this.resellers = resellers;
        this.previewTax = previewTax;
        this.journal = journal;
        this.vendor = vendor;
        this.previewDocument = previewDocument;
        this.clock = clock;
        this.paymentDays = paymentDays;
        this.terms = terms;
    }

    /// The PDF; empty while billing does not know the reseller.
    public Optional<byte[]> preview(WantedInvoice wanted) {
        return QuarkusTransaction.requiringNew()
                .call(() -> resellers.find(wanted.reseller()).map(profile -> facts(profile, wanted)))
                .map(previewDocument::render);
    }

    private PrintedDocument facts(ResellerProfile profile, WantedInvoice wanted) {
        var today = clock.today();
        var order = new BilledOrder(
                OrderId.random(),
                NUMBER,
                Channel.RESELLER,
                profile.id(),
                null,
                wanted.purchaseOrderNumber(),
                wanted.terms(),
                today,
                clock.now());
        var net = wanted.lines().stream()
                .map(InvoiceLine::net)
                .reduce(Money::plus)
                .orElseThrow();
        var tax = previewTax.of(profile.id(), net, wanted.purchaseOrderNumber()).orElseThrow();
        var place = new TaxPlace(profile.address().country(), profile.address().region());
        var bill = Bill.of(
                new PricedOrder(order, profile.billTo(), place, wanted.lines(), net),
                new DocumentNumber(DocumentKind.INVOICE, today.getYear(), 1),
                tax,
                paymentDays);
        var perYear = terms.perYear(bill).stripTrailingZeros().toPlainString();
        return withCredit(PrintedDocument.preview(bill, NUMBER, vendor, perYear), profile);
    }

    private PrintedDocument withCredit(PrintedDocument printed, ResellerProfile profile) {
        var currency = printed.total().currency();
        var none = Money.zero(currency);
        var credit = journal.balance(LedgerAccount.UNAPPLIED, profile.id())
                .getOrDefault(currency, none)
                .negated();
        if (!credit.isPositive()) {
            return printed;
        }
        var used = credit.min(printed.total());
        return printed.with(new CreditUsed(used, credit.minus(used)));
    }
}
