package dev.mitra.order.order;

/// A state on any of the axes, as a filter of lists.
public enum OrderStatus {
    UNPAID,
    PAID,
    REVERSED,
    CREDITED,
    WAITING,
    RELEASED,
    CANCELLED,
    RETURNED,
    ON_HOLD,
    PENDING,
    ISSUED,
    DELIVERED,
    HELD,
    REVOKED,
    COMPLETED
}
