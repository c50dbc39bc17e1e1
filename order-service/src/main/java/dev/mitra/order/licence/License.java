package dev.mitra.order.licence;

import java.util.UUID;

/// A permanent licence of one seat of an order line.
///
/// @param seat 1 to the line's quantity
public record License(LicenseId id, UUID lineId, int seat, String sku) {}
