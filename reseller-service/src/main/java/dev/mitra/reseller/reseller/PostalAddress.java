package dev.mitra.reseller.reseller;

import dev.mitra.kernel.Country;
import java.util.Set;
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

    // The states and the District of Columbia, which have tax rows. A territory (PR, GU, VI, AS, MP) is a country of
    // its own in ISO 3166, levies no state's tax and is named as that country; a military post office (AA, AE, AP) is
    // no place.
    private static final Set<String> STATES = Set.of(
            ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK"
                            + " OR PA RI SC SD TN TX UT VT VA WA WV WI WY")
                    .split(" "));

    /// Whether the US tax place is told: outside the US always, inside only with the code of a state.
    public boolean namesItsTaxPlace() {
        return !country.equals(Country.US) || (region != null && STATES.contains(region));
    }
}
