package dev.mitra.license.delivery;

import dev.mitra.kernel.OrderId;
import java.util.UUID;

/// A licence mail and what became of it.
///
/// @param about the order's or the temporary licence's id
/// @param copy empty for the first mail, else what tells a repeat from it
public record Delivery(DeliveryKind kind, UUID about, String copy, OrderId order, DeliveryState state) {

    public Delivery now(DeliveryState next) {
        return new Delivery(kind, about, copy, order, next);
    }

    public boolean isAccepted() {
        return state instanceof DeliveryState.Accepted;
    }

    public boolean isResend() {
        return !copy.isEmpty();
    }
}
