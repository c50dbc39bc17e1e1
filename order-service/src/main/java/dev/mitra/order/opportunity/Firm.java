package dev.mitra.order.opportunity;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.PlainText;

/// An end customer, however a reseller spells it: an opportunity and the order that comes of it are typed by
/// different people. Legal form, accents, spaces, signs and case say nothing; the country does.
///
/// @param plain letters and digits in lower case; empty for a name without any, which is nobody's
public record Firm(String plain, Country country) {

    /// A name that is nothing but a legal form stays.
    public static Firm of(String company, Country country) {
        return new Firm(PlainText.ofName(company), country);
    }

    public boolean isSame(Firm other) {
        return !plain.isEmpty() && equals(other);
    }
}
