package dev.mitra.billing.invoice;

import dev.mitra.kernel.Country;
import org.jspecify.annotations.Nullable;

/// A postal address as the order froze it.
///
/// @param region state or province
public record Address(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        Country country) {}
