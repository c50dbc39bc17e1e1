package dev.mitra.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The states of the US and the District of Columbia, by their two-letter codes: where sales tax falls due (R10.1). A
/// territory (PR, GU, VI, AS, MP) is a country of its own in ISO 3166, levies no state's tax and is named as that
/// country; a military post office (AA, AE, AP) is no place.
public final class UsStates {

    private static final Set<String> CODES = Set.of(
            ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK"
                            + " OR PA RI SC SD TN TX UT VT VA WA WV WI WY")
                    .split(" "));

    private UsStates() {}

    /// Whether an address tells where it is taxed: outside the US always, inside only with the code of a state.
    public static boolean tellTaxPlace(Country country, @Nullable String region) {
        return !country.equals(Country.US) || (region != null && CODES.contains(region));
    }
}
