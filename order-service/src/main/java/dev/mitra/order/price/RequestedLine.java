package dev.mitra.order.price;

import dev.mitra.order.catalogue.Sku;

/// What somebody wants to buy: one licence per seat.
public record RequestedLine(Sku sku, int quantity) {}
