package dev.mitra.order.catalogue;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which products to list, in the order of their SKU.
///
/// @param text found in SKU, name or description; null for all
/// @param currencies in which a price is shown: a product is listed once, in the first of these in which it has one
/// @param after the last SKU of the page before, null for the first page
public record ProductSearch(
        @Nullable String text,
        @Nullable String platform,
        @Nullable LicenseType type,
        @Nullable LicenseKind kind,
        List<Currency> currencies,
        LocalDate on,
        @Nullable String after,
        int limit) {}
