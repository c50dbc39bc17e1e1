package dev.mitra.order.order.publishes;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.order.Basis;
import dev.mitra.order.order.Channel;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.Release;
import dev.mitra.order.order.Terms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Account and licence may be made. Carries all that their services need, so that they ask nobody.
@EventType(name = "OrderReleased", topic = "mitra.order")
public record OrderReleased(
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
        Basis basis,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static OrderReleased of(Order order, Placement placement, Release.Released released, long version) {
        return new OrderReleased(
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
                released.basis(),
                version,
                released.at());
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
