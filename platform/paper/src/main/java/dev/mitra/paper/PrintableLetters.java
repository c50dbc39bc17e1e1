package dev.mitra.paper;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Set;

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

    private PrintableLetters() {}

    static String of(String text) {
        var printable = new StringBuilder(text.length());
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && !isSettable(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at > from) {
                printable.append(text, done, from).append(ToLatin.WORDS.transliterate(text.substring(from, at)));
                done = at;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return done == 0 ? text : printable.append(text, done, text.length()).toString();
    }

    private static boolean isSettable(int letter) {
        return letter < LATIN_AND_NEIGHBOURS || SETTABLE.contains(UScript.getScript(letter));
    }

    /// Read when the first such name comes.
    private static final class ToLatin {
        private static final Transliterator WORDS = Transliterator.getInstance("Any-Latin");
    }
}
