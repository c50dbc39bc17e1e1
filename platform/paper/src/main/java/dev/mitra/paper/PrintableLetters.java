package dev.mitra.paper;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names in scripts that we cannot set become Latin letters with their marks, as passports write them beside the
/// original: a name that can be read and spoken is worth more than a row of boxes. Those are the scripts whose
/// letters change their shape by their neighbours, which the layout does not do (Devanagari, Tamil), and those that
/// none of our fonts holds. The words are ICU's (CLDR's transforms); what has none stays and is printed as `#`.
final class PrintableLetters {

    /// Held by our fonts, and set as they should be.
    private static final Set<Integer> SETTABLE = Set.of(
            UScript.COMMON,
            UScript.INHERITED,
            UScript.LATIN,
            UScript.GREEK,
            UScript.CYRILLIC,
            UScript.ARMENIAN,
            UScript.GEORGIAN,
            UScript.ARABIC,
            UScript.HEBREW,
            UScript.THAI,
            UScript.HAN,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.HANGUL);

    private static final int LATIN_AND_NEIGHBOURS = 0x0500;

    /// Some systems send letters in parts: Korean ones, and those with accents.
    private static final Pattern TYPED_IN_PARTS = Pattern.compile("[\\p{Alnum}]?[^\\p{ASCII}]+");

    /// The stops of Indian scripts, which belong to none of them: no font of ours holds them, and ICU leaves them.
    private static final Map<Integer, String> STOPS = Map.of(0x0964, ".", 0x0965, "..");

    private PrintableLetters() {}

    /// @param html in which no tag has letters beyond ASCII
    static String of(String html) {
        var text = Normalizer.isNormalized(html, Normalizer.Form.NFC) ? html : composed(html);
        var printable = new StringBuilder(text.length());
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && !isSettable(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at > from) {
                printable.append(text, done, from).append(latin(text.substring(from, at)));
                done = at;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return done == 0 ? text : printable.append(text, done, text.length()).toString();
    }

    // A mark after a bracket stays apart: put together they would be no tag any more.
    private static String composed(String html) {
        return TYPED_IN_PARTS
                .matcher(html)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Normalizer.normalize(match.group(), Normalizer.Form.NFC)));
    }

    private static String latin(String words) {
        var latin = ToLatin.WORDS.transliterate(words);
        for (var stop : STOPS.entrySet()) {
            latin = latin.replace(Character.toString(stop.getKey()), stop.getValue());
        }
        return latin;
    }

    private static boolean isSettable(int letter) {
        return letter < LATIN_AND_NEIGHBOURS
                || (SETTABLE.contains(UScript.getScript(letter)) && !STOPS.containsKey(letter));
    }

    /// Read when the first such name comes.
    private static final class ToLatin {
        private static final Transliterator WORDS = Transliterator.getInstance("Any-Latin");
    }
}
