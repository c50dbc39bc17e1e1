package dev.mitra.order.order;

/// On whose wish an order is cancelled or returned.
public enum Requester {
    /// Its reseller, within the limits of self-service.
    BUYER,
    STAFF
}
