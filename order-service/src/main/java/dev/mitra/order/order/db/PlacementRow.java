package dev.mitra.order.order.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Money;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.order.Channel;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.Warning;
import dev.mitra.order.party.BillTo;
import dev.mitra.order.party.DeliverTo;
import dev.mitra.order.party.Language;
import dev.mitra.order.party.PostalAddress;
import dev.mitra.order.party.ShipTo;
import dev.mitra.order.party.db.JsonText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "placement")
@NullUnmarked // filled by Hibernate
class PlacementRow {
    @Id
    UUID orderId;

    @Enumerated(EnumType.STRING)
    Channel channel;

    UUID buyerAccountId;
    String shipCompany;
    String shipPerson;
    String shipEmail;
    String shipAddress;

    @Enumerated(EnumType.STRING)
    Language shipLanguage;

    String billTo;
    String deliverTo;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String currency;

    long net;
    Instant placedAt;
    LocalDate orderDate;
    String purchaseOrderNumber;
    String notes;
    String policyVersion;
    String warnings;
    String priceExplanation;
    String termsExplanation;
    String searchText;
    String fingerprint;

    static PlacementRow of(Order order, Placement placement) {
        var row = new PlacementRow();
        var ship = placement.shipTo();
        row.orderId = order.id().value();
        row.channel = placement.channel();
        row.buyerAccountId = placement.buyer().value();
        row.shipCompany = ship.company();
        row.shipPerson = ship.person();
        row.shipEmail = ship.email().canonical();
        row.shipAddress = JsonText.write(ship.address());
        row.shipLanguage = ship.language();
        row.billTo = JsonText.write(placement.billTo());
        row.deliverTo = JsonText.write(placement.deliverTo());
        row.currency = placement.net().currency().getCurrencyCode();
        row.net = placement.net().minor();
        row.placedAt = placement.placedAt();
        row.orderDate = placement.orderDate();
        row.purchaseOrderNumber = placement.purchaseOrderNumber();
        row.notes = placement.notes();
        row.policyVersion = placement.policyVersion();
        row.warnings = JsonText.write(placement.warnings());
        row.priceExplanation = JsonText.write(placement.priceExplanation());
        row.termsExplanation = JsonText.write(placement.termsExplanation());
        row.searchText = SearchText.of(order, placement);
        row.fingerprint = placement.fingerprint().hex();
        return row;
    }

    Placement toPlacement(List<OrderLine> lines) {
        return new Placement(
                channel,
                new AccountId(buyerAccountId),
                new ShipTo(
                        shipCompany,
                        shipPerson,
                        new EmailAddress(shipEmail),
                        JsonText.read(shipAddress, PostalAddress.class),
                        shipLanguage),
                JsonText.read(billTo, BillTo.class),
                JsonText.read(deliverTo, DeliverTo.class),
                lines,
                Money.ofMinor(net, currency),
                placedAt,
                orderDate,
                purchaseOrderNumber,
                notes,
                policyVersion,
                JsonText.readList(warnings, Warning[].class),
                JsonText.readList(priceExplanation, Explanation[].class),
                JsonText.readList(termsExplanation, Explanation[].class));
    }
}
