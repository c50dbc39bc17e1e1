package dev.mitra.reseller.reseller;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.UsStates;
import org.jspecify.annotations.Nullable;

/// Where a reseller is; its country and region decide its tax place (R10.1).
///
/// @param region state or province; for the US the two-letter state code
public record PostalAddress(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        Country country) {

    /// Whether the place of its tax is told.
    public boolean namesItsTaxPlace() {
        return UsStates.tellTaxPlace(country, region);
    }
}
