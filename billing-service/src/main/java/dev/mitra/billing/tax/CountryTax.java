package dev.mitra.billing.tax;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A country's own tax from a day on, where the vendor is registered there.
///
/// @param legalText what the law there wants on the invoice
/// @param verifiedOn the day as of which the source said so; null when no dated source was seen
public record CountryTax(
        Country country,
        Percentage percent,
        String legalText,
        LocalDate from,
        @Nullable LocalDate verifiedOn,
        String source) {

    /// Three letters, so that no country's tax stands on the account of a state: Indonesia is IDN, Idaho ID.
    public String jurisdiction() {
        return Locale.of("", country.code()).getISO3Country();
    }

    public String name() {
        return Locale.of("", country.code()).getDisplayCountry(Locale.ENGLISH);
    }
}
