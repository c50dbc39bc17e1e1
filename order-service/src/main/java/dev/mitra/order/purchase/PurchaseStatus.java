package dev.mitra.order.purchase;

/// How far the customer's licences have come.
public enum PurchaseStatus {
    PREPARING,
    READY,
    REVOKED
}
