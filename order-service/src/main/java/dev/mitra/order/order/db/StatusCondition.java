package dev.mitra.order.order.db;

import dev.mitra.order.order.OrderStatus;

/// Which column knows a status.
final class StatusCondition {

    private StatusCondition() {}

    static String of(OrderStatus status) {
        return switch (status) {
            case UNPAID, PAID, REVERSED, CREDITED -> "o.payment.paymentState = " + status;
            case WAITING, RELEASED, CANCELLED, RETURNED -> "o.release.releaseState = " + status;
            case DELIVERED ->
                "(o.fulfilment.fulfilmentState = DELIVERED or (o.fulfilment.fulfilmentState = SERVICE"
                        + " and o.fulfilment.fulfilmentAt is not null))";
            case PENDING, ISSUED, HELD, REVOKED -> "o.fulfilment.fulfilmentState = " + status;
            case ON_HOLD -> "o.holdReason is not null";
            case COMPLETED -> "o.completedAt is not null";
        };
    }
}
