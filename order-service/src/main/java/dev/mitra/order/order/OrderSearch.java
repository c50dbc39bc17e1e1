package dev.mitra.order.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which orders to list, the youngest first.
///
/// @param text found in numbers, customer, e-mail, SKU or product name; null for all
/// @param before the last order of the page before, null for the first page
public record OrderSearch(
        @Nullable OrderStatus status,
        @Nullable String text,
        @Nullable UUID before,
        int limit) {}
