package dev.mitra.order;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.order.catalogue.Bilingual;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.catalogue.LicenseKind;
import dev.mitra.order.catalogue.LicenseType;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.Channel;
import dev.mitra.order.order.Fulfilment;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.order.OrderNumber;
import dev.mitra.order.order.Owner;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.Progress;
import dev.mitra.order.order.Release;
import dev.mitra.order.order.Terms;
import dev.mitra.order.party.Contact;
import dev.mitra.order.party.DeliverTo;
import dev.mitra.order.party.Language;
import dev.mitra.order.party.PostalAddress;
import dev.mitra.order.party.ShipTo;
import dev.mitra.order.price.Purpose;
import dev.mitra.order.reseller.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/// Things to test with.
public final class Examples {

    public static final Instant NOW = Instant.parse("2026-03-02T15:04:05Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    public static final Currency USD = Currency.getInstance("USD");

    private Examples() {}

    public static EmailAddress email(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }

    public static PostalAddress texas() {
        return new PostalAddress("500 Congress Avenue", null, "Austin", "TX", "78701", Country.US);
    }

    public static Profile profile() {
        return profile(USD, "orders@lonestar.example");
    }

    public static Profile profileIn(String currency) {
        return profile(Currency.getInstance(currency), "orders@lonestar.example");
    }

    public static Profile profileDeliveredTo(String mailbox) {
        return profile(USD, mailbox);
    }

    private static Profile profile(Currency currency, String mailbox) {
        var delivery = new DeliverTo("Dana Desk", List.of(email(mailbox)), Language.EN);
        var contact = new Contact("Robin Ledger", email("billing@lonestar.example"));
        return new Profile("Lone Star Licences LLC", texas(), null, currency, Language.EN, List.of(contact), delivery);
    }

    public static ShipTo customer() {
        var address = new PostalAddress("Jalan Melati 7", null, "Bandung", null, "40115", new Country("ID"));
        return new ShipTo("PT Contoh", "Ayu Contoh", email("ayu@contoh.example"), address, Language.ID);
    }

    public static LicenseGrant grant() {
        return new LicenseGrant(
                "Tabulon", ".NET", LicenseType.DEVELOPER_OEM, LicenseKind.PERPETUAL, true, 12, 1, null, null, null);
    }

    public static Listing listing(String sku, Money unit, boolean discountable) {
        var text = new Bilingual("text", "teks");
        return new Listing(new Product(new Sku(sku), sku, text, text, grant(), discountable), unit);
    }

    public static Order order(Terms terms, Release release) {
        return new Order(
                OrderId.random(),
                OrderNumber.of(42),
                2,
                new Owner.Reseller(ResellerId.random()),
                terms,
                TODAY.plusDays(30),
                Progress.begin(release, new Fulfilment.None(), NOW),
                NOW.plus(Order.PATIENCE));
    }

    /// Of a year's support for a licence that is there.
    public static Placement support() {
        var list = Money.of("149.85", "USD");
        var grant = new LicenseGrant(
                "Tabulon", ".NET", LicenseType.DEVELOPER_OEM, LicenseKind.SUPPORT, false, 0, null, null, null, 12);
        return placement(new OrderLine(
                UuidV7.random(),
                new Sku("TAB-NET-DEV-OEM-SUP"),
                "Tabulon for .NET, Developer OEM, support for 12 months",
                grant,
                1,
                list,
                Percentage.ZERO,
                list,
                list,
                new Purpose.Support(List.of(new LicenseId(UuidV7.random())))));
    }

    public static Placement placement() {
        var list = Money.of("999.00", "USD");
        var net = Money.of("899.10", "USD");
        var line = new OrderLine(
                UuidV7.random(),
                new Sku("TAB-NET-DEV-OEM"),
                "Tabulon for .NET, Developer OEM",
                grant(),
                2,
                list,
                Percentage.of("10"),
                net,
                net.times(2),
                new Purpose.New());
        return placement(line);
    }

    private static Placement placement(OrderLine line) {
        return new Placement(
                Channel.RESELLER,
                AccountId.random(),
                customer(),
                profile().billTo(),
                profile().deliverTo(),
                List.of(line),
                line.net(),
                NOW,
                TODAY,
                "PO-77",
                null,
                "2026-01",
                List.of(),
                List.of(new Explanation("R4.1", Map.of("ratePercent", "10"), "10 % off")),
                List.of());
    }
}
