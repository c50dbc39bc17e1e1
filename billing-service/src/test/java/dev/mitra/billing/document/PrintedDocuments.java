package dev.mitra.billing.document;

import dev.mitra.billing.invoice.Address;
import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Contact;
import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.CreditPart;
import dev.mitra.billing.invoice.CreditReason;
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

    /// The reseller had this much in credit.
    public static PrintedDocument invoice(String used, String left) {
        return invoice().with(new CreditUsed(Money.of(used, "USD"), Money.of(left, "USD")));
    }

    public static PrintedDocument preview() {
        return PrintedDocument.preview(Bills.of(42, "899.10", "56.19"), "PREVIEW", VENDOR, "12");
    }

    /// Takes the invoice of Texas back, or its tax alone.
    public static PrintedDocument creditNote(CreditReason reason) {
        var bill = Bills.of(42, "899.10", "56.19");
        var part = reason == CreditReason.TAX_ONLY
                ? CreditPart.taxOnly(bill, List.of())
                : CreditPart.rest(bill, List.of());
        var number = new DocumentNumber(DocumentKind.CREDIT_NOTE, 2026, 3);
        var words = reason == CreditReason.TAX_ONLY
                ? "The certificate came after the order."
                : "The customer returned the licences within the time for returns.";
        var none = Money.of("0.00", "USD");
        var note = new CreditNote(UuidV7.random(), number, bill, part, reason, words, none, LocalDate.of(2026, 1, 20));
        return PrintedDocument.of(note, VENDOR, "12");
    }

    public static PrintedDocument debitNote() {
        return PrintedDocument.of(interest(), VENDOR, "12");
    }

    /// Takes the debit note back.
    public static PrintedDocument waived() {
        var bill = interest();
        var number = new DocumentNumber(DocumentKind.CREDIT_NOTE, 2026, 4);
        var none = Money.of("0.00", "USD");
        var note = new CreditNote(
                UuidV7.random(),
                number,
                bill,
                CreditPart.rest(bill, List.of()),
                CreditReason.INTEREST_WAIVED,
                "The bank was late.",
                none,
                LocalDate.of(2026, 4, 2));
        return PrintedDocument.of(note, VENDOR, "12");
    }

    private static Bill interest() {
        var bill = Bills.of(42, "899.10", "0.00");
        var interest = Money.of("9.42", "USD");
        var line = new InvoiceLine(
                UuidV7.random(),
                "INV-2026-000042",
                "Interest on invoice INV-2026-000042, 30 days late, to 16 March 2026",
                1,
                interest,
                Percentage.ZERO,
                interest,
                interest);
        var tax = new TaxAssessment(TaxReason.NOT_A_SALE, "US", null, List.of(), List.of());
        return new Bill(
                bill.id(),
                new DocumentNumber(DocumentKind.DEBIT_NOTE, 2026, 5),
                bill.order(),
                bill.billTo(),
                List.of(line),
                interest,
                tax,
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 4, 30));
    }

    /// Of as many unpaid orders, some of them late.
    public static PrintedStatement statement(Locale language, int orders) {
        var open = Money.of("955.29", "USD");
        var none = Money.of("0.00", "USD");
        var items = IntStream.rangeClosed(1, orders)
                .mapToObj(number -> new PrintedStatement.Item(
                        "INV-2026-%06d".formatted(number),
                        "%012d".formatted(424_000 + number),
                        LocalDate.of(2026, 1, 15),
                        LocalDate.of(2026, 2, 14),
                        open,
                        number % 2 == 0 ? 14 : 0,
                        number % 2 == 0 ? Money.of("4.40", "USD") : none))
                .toList();
        return new PrintedStatement(
                "urn:mitra:statement:2",
                "ST-2026-03-0042",
                "2026-03",
                LocalDate.of(2026, 2, 28),
                VENDOR,
                in(language),
                items,
                open.times(orders),
                Money.of("4.40", "USD").times(orders / 2),
                Money.of("44.71", "USD"),
                open,
                List.of(open.times(orders - orders / 2), open.times(orders / 2), none, none, none),
                "12",
                "RF27ST2026030042");
    }

    /// The same for a party that reads another language.
    public static PrintedDocument in(Locale language, PrintedDocument document) {
        var party = document.billTo();
        return new PrintedDocument(
                document.schema(),
                document.kind(),
                document.number(),
                document.corrects(),
                document.reason(),
                document.issuedOn(),
                document.dueOn(),
                document.orderNumber(),
                document.purchaseOrderNumber(),
                document.seller(),
                new BillTo(party.legalName(), party.address(), party.taxId(), language, party.contacts()),
                document.terms(),
                document.interestPercent(),
                document.lines(),
                document.net(),
                document.tax(),
                document.total(),
                document.reference(),
                document.credit());
    }

    private static BillTo in(Locale language) {
        var party = Bills.of(42, "899.10", "56.19").billTo();
        return new BillTo(party.legalName(), party.address(), party.taxId(), language, party.contacts());
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
