package dev.mitra.license.issue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order of an invented reseller for an invented customer.
public final class Samples {

    public static final OrderNumber NUMBER = new OrderNumber("000000000424");

    private Samples() {}

    public static OrderDetails order(ResellerId reseller, OrderLine... lines) {
        return new OrderDetails(
                NUMBER,
                new ShipTo("PT Contoh Nusantara", email("ayu@contoh-nusantara.example"), new Country("ID")),
                new DeliverTo("Dana Desk", List.of(email("orders@lonestar-licences.example")), Locale.ENGLISH),
                new DeliverTo("Ayu Contoh", List.of(email("ayu@contoh-nusantara.example")), Locale.of("id")),
                reseller,
                List.of(lines));
    }

    public static OrderLine perpetual(int quantity) {
        return line("TAB-JAVA-DEV-OEM", "Tabulon for Java, Developer OEM", quantity, developerOem("Tabulon", null));
    }

    /// @param deployments to how many customers of its holder
    public static OrderLine sdk(int deployments) {
        return line(
                "TAB-JAVA-SDK-" + deployments,
                "Tabulon for Java, SDK",
                1,
                new Grant("Tabulon", "Java", "SDK", Kind.SDK, true, 12, null, null, deployments, null));
    }

    /// Paid by the month.
    public static OrderLine metered() {
        return line(
                "TAB-JAVA-METERED",
                "Tabulon for Java, Metered",
                1,
                new Grant("Tabulon", "Java", "METERED", Kind.METERED, false, 1, null, null, null, 1));
    }

    /// A line whose seats take the place of these licences.
    public static OrderLine replacing(OrderLine line, Purpose purpose, List<LicenseId> replaces) {
        return new OrderLine(
                line.lineId(), line.sku(), line.productName(), line.quantity(), line.grant(), purpose, replaces);
    }

    public static OrderLine line(String sku, String name, int quantity, Grant grant) {
        return OrderLine.fresh(new LineId(UuidV7.random()), sku, name, quantity, grant);
    }

    public static Grant developerOem(String family, @Nullable Integer termMonths) {
        var kind = termMonths == null ? Kind.PERPETUAL : Kind.TERM;
        return new Grant(family, "Java", "DEVELOPER_OEM", kind, true, 12, 1, null, null, termMonths);
    }

    public static Owner owner() {
        return new Owner(AccountId.random(), UUID.randomUUID());
    }

    public static OrderId orderId() {
        return OrderId.random();
    }

    public static EmailAddress email(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }
}
