package dev.mitra.reseller.reseller;

import dev.mitra.reseller.programme.Brand;

/// What an approved reseller still lacks before it may order (R2.6).
public sealed interface Missing {

    record PolicyAcceptance() implements Missing {}

    record ListingOf(Brand brand) implements Missing {}

    record RateInForce() implements Missing {}
}
