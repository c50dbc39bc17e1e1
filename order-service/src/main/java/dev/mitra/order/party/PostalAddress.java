package dev.mitra.order.party;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.UsStates;
import org.jspecify.annotations.Nullable;

/// A postal address.
///
/// @param region state or province; for the US the two-letter state code
public record PostalAddress(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        Country country) {

    /// Whether the place of its tax is told: without it no invoice can be made for a buyer there.
    public boolean namesItsTaxPlace() {
        return UsStates.tellTaxPlace(country, region);
    }
}
