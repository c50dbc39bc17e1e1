package dev.mitra.order.purchase;

/// What was bought, and how many seats of it.
public record PurchaseLine(String sku, String name, int quantity) {}
