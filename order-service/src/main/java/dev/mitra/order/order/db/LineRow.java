package dev.mitra.order.order.db;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.party.db.JsonText;
import dev.mitra.order.price.Purpose;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "order_line")
@NullUnmarked // filled by Hibernate
class LineRow {
    @Id
    UUID lineId;

    UUID orderId;
    int position;
    String sku;
    String name;
    String licenseGrant;
    int quantity;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String currency;

    long listUnit;

    @Column(precision = 9, scale = 6)
    BigDecimal discountPercent;

    long netUnit;
    long net;
    String purpose;
    String replaces;
    int years;

    static LineRow of(OrderId order, int position, OrderLine line) {
        var row = new LineRow();
        row.lineId = line.lineId();
        row.orderId = order.value();
        row.position = position;
        row.sku = line.sku().code();
        row.name = line.name();
        row.licenseGrant = JsonText.write(line.grant());
        row.quantity = line.quantity();
        row.currency = line.net().currency().getCurrencyCode();
        row.listUnit = line.listUnit().minor();
        row.discountPercent = line.discount().percent();
        row.netUnit = line.netUnit().minor();
        row.net = line.net().minor();
        row.purpose = line.purpose().kind();
        row.replaces = JsonText.write(line.purpose().licenses());
        row.years = line.purpose().years();
        return row;
    }

    OrderLine toLine() {
        return new OrderLine(
                lineId,
                new Sku(sku),
                name,
                JsonText.read(licenseGrant, LicenseGrant.class),
                quantity,
                Money.ofMinor(listUnit, currency),
                new Percentage(discountPercent),
                Money.ofMinor(netUnit, currency),
                Money.ofMinor(net, currency),
                Purpose.of(purpose, JsonText.readList(replaces, LicenseId[].class), years));
    }
}
