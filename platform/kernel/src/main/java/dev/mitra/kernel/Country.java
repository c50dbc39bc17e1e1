package dev.mitra.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A country by its ISO 3166-1 alpha-2 code, upper case.
public record Country(String code) {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    public static final Country US = new Country("US");

    /// @throws IllegalArgumentException when the code is not assigned in ISO 3166-1
    public Country {
        if (!KNOWN.contains(code)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 country code: " + code);
        }
    }

    /// Empty when the text is no assigned code; lower case is accepted.
    public static Optional<Country> parse(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        return KNOWN.contains(code) ? Optional.of(new Country(code)) : Optional.empty();
    }
}
