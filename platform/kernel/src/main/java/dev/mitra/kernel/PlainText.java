package dev.mitra.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they are compared, and beginnings of texts that may be too long.
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(pt|cv|llc|inc|ltd|limited|gmbh|as|ab|bv|corp|company|co|tbk|persero)\\b");

    private PlainText() {}

    /// In lower case and without accents; compatible signs are one (NFKD).
    public static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /// A firm's or product's name without its spelling: letters and digits, without legal form. A name that is nothing
    /// but a legal form stays; one without any letter is empty.
    public static String ofName(String name) {
        var plain = of(name);
        var bare = lettersOf(LEGAL_FORM.matcher(plain).replaceAll(""));
        return bare.isEmpty() ? lettersOf(plain) : bare;
    }

    /// Its first code points: a letter is never cut in two.
    public static String first(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static String lettersOf(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }
}
