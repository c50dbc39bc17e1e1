package dev.mitra.reseller.programme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A firm's or product's name without its spelling: legal form, accents, spaces, signs and case say nothing.
public final class PlainName {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(pt|cv|llc|inc|ltd|limited|gmbh|as|ab|bv|corp|company|co|tbk|persero)\\b");

    private PlainName() {}

    /// Letters and digits in lower case. A name that is nothing but a legal form stays; one without any letter is
    /// empty.
    public static String of(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        var bare = lettersOf(LEGAL_FORM.matcher(letters).replaceAll(""));
        return bare.isEmpty() ? lettersOf(letters) : bare;
    }

    private static String lettersOf(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }
}
