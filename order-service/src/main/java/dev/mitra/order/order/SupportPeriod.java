package dev.mitra.order.order;

import java.time.LocalDate;
import java.util.UUID;

/// Seats of an order line whose support runs from one day through another, days of the vendor's zone.
///
/// @param name product in words
public record SupportPeriod(UUID lineId, String sku, String name, long seats, LocalDate from, LocalDate until) {}
