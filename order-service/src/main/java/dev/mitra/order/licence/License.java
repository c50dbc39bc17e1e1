package dev.mitra.order.licence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A permanent licence of one seat of an order line.
///
/// @param seat 1 to the line's quantity
/// @param issuedOn a day of the vendor's zone
/// @param updatesUntil last day of updates, null where there are none
public record License(
        LicenseId id,
        UUID lineId,
        int seat,
        String sku,
        LocalDate issuedOn,
        @Nullable LocalDate updatesUntil) {}
