package dev.mitra.order.order.publishes;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.order.Channel;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.Terms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@EventType(name = "OrderPlaced", topic = "mitra.order")
public record OrderPlaced(
        UUID orderId,
        String orderNumber,
        Channel channel,
        @Nullable ResellerId resellerId,
        AccountId buyerAccountId,
        ShipToPart shipTo,
        DeliverToPart deliverTo,
        List<LinePart> lines,
        @Nullable List<SupportPart> support,
        Terms terms,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static OrderPlaced of(Order order, Placement placement, long version) {
        return new OrderPlaced(
                order.id().value(),
                order.number().digits(),
                placement.channel(),
                order.owner().reseller(),
                placement.buyer(),
                ShipToPart.of(placement.shipTo()),
                DeliverToPart.of(placement.deliverTo()),
                LinePart.of(placement),
                SupportPart.of(placement),
                order.terms(),
                version,
                placement.placedAt());
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
