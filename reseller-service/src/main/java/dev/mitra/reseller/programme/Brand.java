package dev.mitra.reseller.programme;

/// One of the vendor's brands, as its owner spells it.
public record Brand(String name) {}
