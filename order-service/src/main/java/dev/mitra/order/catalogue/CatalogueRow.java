package dev.mitra.order.catalogue;

import org.jspecify.annotations.Nullable;

/// One row of a catalogue's file: a product and, mostly, one of its prices.
public record CatalogueRow(
        Product product, boolean sold, @Nullable ListPrice price) {}
