package dev.mitra.reseller.policy;

import org.jspecify.annotations.Nullable;

/// One statement that a version says differently from the one before.
///
/// @param section the heading that it stands under
/// @param before null when it is new
/// @param after null when it is gone
public record PolicyChange(
        String section, @Nullable String before, @Nullable String after) {}
