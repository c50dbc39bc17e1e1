package dev.mitra.order.licence;

import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.catalogue.Sku;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A valid licence of the customer that an order is for.
///
/// @param grant what it allows
/// @param updatesUntil last day of updates, null where there are none
/// @param taken another order renews or upgrades it already
public record OwnedLicense(
        LicenseId id,
        Sku sku,
        LicenseGrant grant,
        LocalDate issuedOn,
        @Nullable LocalDate updatesUntil,
        boolean taken) {}
