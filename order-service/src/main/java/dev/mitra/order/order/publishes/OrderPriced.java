package dev.mitra.order.order.publishes;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.order.Channel;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.Terms;
import dev.mitra.order.party.BillTo;
import dev.mitra.order.party.Contact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the order owes, for billing-service alone.
@EventType(name = "OrderPriced", topic = "mitra.order-finance")
public record OrderPriced(
        UUID orderId,
        String orderNumber,
        Channel channel,
        @Nullable ResellerId resellerId,
        AccountId buyerAccountId,
        BillToPart billTo,
        TaxPlace taxPlace,
        Currency currency,
        List<Line> lines,
        Money net,
        Terms terms,
        LocalDate orderDate,
        Instant placedAt,
        @Nullable String purchaseOrderNumber,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    record BillToPart(
            String legalName, AddressPart address, @Nullable String taxId, String language, List<Contact> contacts) {

        static BillToPart of(BillTo bill) {
            return new BillToPart(
                    bill.legalName(),
                    AddressPart.of(bill.address()),
                    bill.taxId(),
                    bill.language().code(),
                    bill.contacts());
        }
    }

    /// R10.1: the reseller's location, never the customer's.
    record TaxPlace(Country country, @Nullable String region) {}

    record Line(
            UUID lineId,
            String sku,
            String description,
            int quantity,
            Money listUnit,
            Percentage discountPercent,
            Money netUnit,
            Money net) {

        static Line of(OrderLine line) {
            return new Line(
                    line.lineId(),
                    line.sku().code(),
                    line.name(),
                    line.quantity(),
                    line.listUnit(),
                    line.discount(),
                    line.netUnit(),
                    line.net());
        }
    }

    public static OrderPriced of(Order order, Placement placement, long version) {
        var address = placement.billTo().address();
        return new OrderPriced(
                order.id().value(),
                order.number().digits(),
                placement.channel(),
                order.owner().reseller(),
                placement.buyer(),
                BillToPart.of(placement.billTo()),
                new TaxPlace(address.country(), address.region()),
                placement.net().currency(),
                placement.lines().stream().map(Line::of).toList(),
                placement.net(),
                order.terms(),
                placement.orderDate(),
                placement.placedAt(),
                placement.purchaseOrderNumber(),
                version,
                placement.placedAt());
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
