package dev.mitra.order.catalogue;

import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// Which products to list, in the order of their SKU.
///
/// @param text found in SKU, name or description; null for all
/// @param after the last SKU of the page before, null for the first page
public record ProductSearch(
        @Nullable String text,
        @Nullable String platform,
        @Nullable LicenseType type,
        @Nullable LicenseKind kind,
        Currency currency,
        LocalDate on,
        @Nullable String after,
        int limit) {}
