package dev.mitra.billing.invoice;

import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.tax.TaxAssessment;
import dev.mitra.billing.tax.TaxLine;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.billing.tax.TaxReason;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// Bills for tests.
public final class Bills {

    public static final ResellerId RESELLER = ResellerId.random();

    private Bills() {}

    /// One line of this net amount, taxed by Texas when `tax` is not zero, of the worked examples' day.
    public static Bill of(int sequence, String net, String tax) {
        return of(sequence, net, tax, LocalDate.of(2026, 1, 15));
    }

    public static Bill of(int sequence, String net, String tax, LocalDate day) {
        return of(order(day, Terms.NET30), sequence, net, tax);
    }

    public static Bill of(BilledOrder order, int sequence, String net, String tax) {
        var sum = Money.of(net, "USD");
        var taxed = Money.of(tax, "USD");
        var lines = taxed.isZero() ? List.<TaxLine>of() : List.of(new TaxLine("TX", Percentage.of("6.25"), sum, taxed));
        var assessment = new TaxAssessment(TaxReason.TAXED, "Texas", null, lines, List.of());
        var number = new DocumentNumber(DocumentKind.INVOICE, order.date().getYear(), sequence);
        return Bill.of(priced(order, net), number, assessment, 30);
    }

    public static BilledOrder order(LocalDate day, Terms terms) {
        return order(RESELLER, day, terms);
    }

    public static BilledOrder order(ResellerId reseller, LocalDate day, Terms terms) {
        return new BilledOrder(
                OrderId.random(),
                "000000000424",
                Channel.RESELLER,
                reseller,
                null,
                null,
                terms,
                day,
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    public static PricedOrder priced(BilledOrder order, String net) {
        return priced(order, billTo(), net);
    }

    public static PricedOrder priced(BilledOrder order, BillTo billTo, String net) {
        var sum = Money.of(net, "USD");
        var line = new InvoiceLine(
                UuidV7.random(), "TAB-NET-DEV-SB", "Tabulon for .NET", 1, sum, Percentage.ZERO, sum, sum);
        return new PricedOrder(order, billTo, new TaxPlace(Country.US, "TX"), List.of(line), sum);
    }

    public static BillTo billTo() {
        return billTo("billing@lonestar-licences.example");
    }

    public static BillTo billTo(String mailbox) {
        var contact = new Contact("Robin Ledger", new EmailAddress(mailbox));
        var address = new Address("500 Congress Avenue", null, "Austin", "TX", "78701", Country.US);
        return new BillTo("Lone Star Licences LLC", address, null, Locale.ENGLISH, List.of(contact));
    }

    /// A reseller whom [#billTo(String)] bills.
    public static ResellerProfile profile(ResellerId id, String mailbox) {
        var billTo = billTo(mailbox);
        return new ResellerProfile(id, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts());
    }

    /// The same figures in another currency with as many decimals.
    public static Bill in(String currency, Bill bill) {
        var lines = bill.lines().stream()
                .map(line -> new InvoiceLine(
                        line.lineId(),
                        line.sku(),
                        line.description(),
                        line.quantity(),
                        in(currency, line.listUnit()),
                        line.discount(),
                        in(currency, line.netUnit()),
                        in(currency, line.net())))
                .toList();
        var tax = bill.tax().lines().stream()
                .map(line ->
                        new TaxLine(line.state(), line.rate(), in(currency, line.base()), in(currency, line.amount())))
                .toList();
        return new Bill(
                bill.id(),
                bill.number(),
                bill.order(),
                bill.billTo(),
                lines,
                in(currency, bill.net()),
                new TaxAssessment(
                        bill.tax().reason(), bill.tax().place(), bill.tax().evidence(), tax, List.of()),
                bill.issuedOn(),
                bill.dueOn());
    }

    /// An order of one line, of a reseller in that place.
    public static PricedOrder priced(BilledOrder order, BillTo billTo, Money net, TaxPlace place) {
        var line = new InvoiceLine(
                UuidV7.random(), "TAB-NET-DEV-SB", "Tabulon for .NET", 1, net, Percentage.ZERO, net, net);
        return new PricedOrder(order, billTo, place, List.of(line), net);
    }

    private static Money in(String currency, Money amount) {
        return Money.ofMinor(amount.minor(), currency);
    }
}
