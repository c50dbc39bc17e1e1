package dev.mitra.order.order;

/// An order with what was agreed.
public record PlacedOrder(Order order, Placement placement) {}
