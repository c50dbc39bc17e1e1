package dev.mitra.billing.document;

import dev.mitra.billing.invoice.Address;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.Contact;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.tax.TaxAssessment;
import dev.mitra.billing.tax.TaxReason;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A document of nothing, for warming up and for a look at the layout.
public final class SampleDocument {

    private SampleDocument() {}

    public static PrintedDocument of(Vendor seller) {
        var price = Money.of("999.00", "USD");
        var net = Money.of("899.10", "USD");
        var line = new InvoiceLine(new UUID(0, 0), "SAMPLE", "Sample", 1, price, Percentage.of("10"), net, net);
        var address = new Address("1 Sample Street", null, "Sample", null, null, Country.US);
        var contact = new Contact("Sample", new EmailAddress("sample@sample.example"));
        var tax = new TaxAssessment(TaxReason.OUTSIDE_US, "ID", null, List.of(), List.of());
        return new PrintedDocument(
                "urn:mitra:document:1",
                DocumentKind.INVOICE,
                "INV-2000-000001",
                null,
                null,
                LocalDate.of(2000, 1, 1),
                LocalDate.of(2000, 1, 31),
                "000000000000",
                null,
                seller,
                new BillTo("Sample", address, null, Locale.ENGLISH, List.of(contact)),
                Terms.PREPAID,
                "12",
                List.of(line),
                net,
                tax,
                net,
                "RF54INV2026000042",
                null);
    }
}
