package dev.mitra.order.catalogue;

import dev.mitra.kernel.Money;

/// A product and what one seat of it costs on a given day, before any discount.
public record Listing(Product product, Money listUnit) {}
