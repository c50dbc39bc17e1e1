package dev.mitra.billing.document;

import dev.mitra.billing.invoice.Address;
import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Contact;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.billing.invoice.PricedOrder;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.tax.TaxAssessment;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.billing.tax.TaxReason;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.UuidV7;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Documents for tests.
public final class PrintedDocuments {

    private static final Vendor VENDOR = new Vendor(
            "Kestrelwood Software",
            "Kestrelwood Software Ltd",
            List.of("48 Mill Lane", "Rochester NY 14604", "United States"),
            "DE89370400440532013000",
            "COBADEFFXXX",
            "sales-support@kestrelwood.example");

    private PrintedDocuments() {}

    public static PrintedDocument invoice() {
        return PrintedDocument.of(Bills.of(42, "899.10", "56.19"), VENDOR, "12");
    }

    /// To this reseller, with as many lines.
    public static PrintedDocument invoice(String legalName, Locale language, Country country, int lines) {
        var contact = new Contact(legalName, new EmailAddress("billing@sundaraya.example"));
        var address = new Address("Jalan Jenderal Sudirman 52-53", "Lantai 8", "Jakarta", null, "12190", country);
        var billTo = new BillTo(legalName, address, "01.234.567.8-999.000", language, List.of(contact));
        var order = Bills.order(LocalDate.of(2026, 11, 23), Terms.PREPAID);
        var priced =
                IntStream.rangeClosed(1, lines).mapToObj(PrintedDocuments::line).toList();
        var net = priced.stream().map(InvoiceLine::net).reduce(Money.of("0.00", "USD"), Money::plus);
        var tax = new TaxAssessment(TaxReason.OUTSIDE_US, country.code(), null, List.of(), List.of());
        var number = new DocumentNumber(DocumentKind.INVOICE, 2026, 7);
        var bill = Bill.of(new PricedOrder(order, billTo, new TaxPlace(country, null), priced, net), number, tax, 30);
        return PrintedDocument.of(bill, VENDOR, "12");
    }

    private static InvoiceLine line(int number) {
        var unit = Money.of("3237.30", "USD");
        return new InvoiceLine(
                UuidV7.random(),
                "TAB-NET-DEV-OEM",
                "Tabulon for .NET, Developer OEM, one developer, unlimited deployments, line " + number,
                2,
                Money.of("3597.00", "USD"),
                Percentage.of("10"),
                unit,
                unit.times(2));
    }
}
