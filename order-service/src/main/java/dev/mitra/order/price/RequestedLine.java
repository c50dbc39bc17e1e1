package dev.mitra.order.price;

import dev.mitra.order.catalogue.Sku;

/// What somebody wants to buy: one licence per seat.
public record RequestedLine(Sku sku, int quantity, Purpose purpose) {

    public RequestedLine(Sku sku, int quantity) {
        this(sku, quantity, new Purpose.New());
    }
}
