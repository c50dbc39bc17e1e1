package dev.mitra.order.catalogue;

import org.jspecify.annotations.Nullable;

/// What one licence of a product allows.
///
/// @param platform `.NET`, `Java`
/// @param redistributable may be shipped inside the customer's own product
/// @param updatesMonths months of updates from the day of issue
/// @param developers null for any number
/// @param locations deployment locations, null for unlimited
/// @param deployments customer deployments of an SDK, null when not limited
/// @param termMonths months until it expires, null for perpetual
public record LicenseGrant(
        String family,
        String platform,
        LicenseType type,
        LicenseKind kind,
        boolean redistributable,
        int updatesMonths,
        @Nullable Integer developers,
        @Nullable Integer locations,
        @Nullable Integer deployments,
        @Nullable Integer termMonths) {

    LicenseGrant withUpdates(int months) {
        return new LicenseGrant(
                family, platform, type, kind, redistributable, months, developers, locations, deployments, termMonths);
    }
}
