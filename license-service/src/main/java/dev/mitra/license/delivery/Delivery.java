package dev.mitra.license.delivery;

import dev.mitra.kernel.OrderId;
import java.util.UUID;

/// A licence mail and what became of it.
///
/// @param about the order's or the temporary licence's id
public record Delivery(DeliveryKind kind, UUID about, OrderId order, DeliveryState state) {

    public Delivery now(DeliveryState next) {
        return new Delivery(kind, about, order, next);
    }

    public boolean isAccepted() {
        return state instanceof DeliveryState.Accepted;
    }
}
