package dev.mitra.license.issue;

import org.jspecify.annotations.Nullable;

/// What one licence of an order line allows.
///
/// @param type `DEVELOPER_OEM`
/// @param updatesMonths months of updates from the day of issue
/// @param developers null for any number
/// @param locations null for any number
/// @param deployments null where the type does not count them
/// @param termMonths months until it expires, null for never
public record Grant(
        String family,
        String platform,
        String type,
        Kind kind,
        boolean redistributable,
        int updatesMonths,
        @Nullable Integer developers,
        @Nullable Integer locations,
        @Nullable Integer deployments,
        @Nullable Integer termMonths) {}
