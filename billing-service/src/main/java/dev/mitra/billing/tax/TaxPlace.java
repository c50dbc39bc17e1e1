package dev.mitra.billing.tax;

import dev.mitra.kernel.Country;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the reseller sits, which alone decides on US sales tax (R10.1).
///
/// @param region the two-letter state inside the US; null or any region elsewhere
public record TaxPlace(Country country, @Nullable String region) {

    /// The state, empty outside the US.
    ///
    /// @throws UnknownTaxPlace when a place in the US names no state
    public Optional<String> state() {
        if (!country.equals(Country.US)) {
            return Optional.empty();
        }
        if (region == null || region.isBlank()) {
            throw new UnknownTaxPlace("a place in the US without a state");
        }
        return Optional.of(region.strip().toUpperCase(Locale.ROOT));
    }
}
