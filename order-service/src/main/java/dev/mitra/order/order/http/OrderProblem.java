package dev.mitra.order.order.http;

import dev.mitra.web.ProblemCode;

/// Refusals of order-service; texts in `problems/order-service_*.properties`.
public enum OrderProblem implements ProblemCode {
    /// R2.7: the reseller is not ACTIVE, or not known as such.
    RESELLER_NOT_ACTIVE(403),
    /// R9.1, where the vendor asks for explicit acceptance.
    POLICY_NOT_ACCEPTED(403),
    /// R9.3: purchases are shown after the mailbox is proven.
    EMAIL_NOT_VERIFIED(403),
    ORDER_RELEASED(409),
    ORDER_CANCELLED(409),
    ORDER_PAID(409),
    TOTAL_DIFFERS(409),
    /// R7.1: reseller orders are paid by wire, without exception.
    CARD_NOT_ACCEPTED(422),
    UNKNOWN_SKU(422),
    /// R5.1: the end customer is somebody else than the reseller.
    SHIP_TO_IS_RESELLER(422),
    TOO_MANY_SEATS(422);

    private final int status;

    OrderProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
