package dev.mitra.order.opportunity;

import dev.mitra.kernel.Country;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// An end customer, however a reseller spells it: an opportunity and the order that comes of it are typed by
/// different people. Legal form, accents, spaces, signs and case say nothing; the country does.
///
/// @param plain letters and digits in lower case; empty for a name without any, which is nobody's
public record Firm(String plain, Country country) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(pt|cv|llc|inc|ltd|limited|gmbh|as|ab|bv|corp|company|co|tbk|persero)\\b");

    /// A name that is nothing but a legal form stays.
    public static Firm of(String company, Country country) {
        var letters = Normalizer.normalize(company, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        var bare = lettersOf(LEGAL_FORM.matcher(letters).replaceAll(""));
        return new Firm(bare.isEmpty() ? lettersOf(letters) : bare, country);
    }

    public boolean isSame(Firm other) {
        return !plain.isEmpty() && equals(other);
    }

    private static String lettersOf(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }
}
