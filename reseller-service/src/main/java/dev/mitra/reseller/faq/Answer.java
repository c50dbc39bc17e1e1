package dev.mitra.reseller.faq;

import dev.mitra.reseller.programme.Language;

/// One question and its answer.
///
/// @param number of the topic, 1 to 12 (R0)
/// @param key stands in its public address, the same in both languages: `discount`
/// @param markdown with all figures filled in
public record Answer(int number, String key, Language language, String question, String markdown) {

    /// Whether every word of the search stands in it, whatever the case of the letters.
    public boolean mentions(String words) {
        var text = (question + " " + markdown).toLowerCase(java.util.Locale.ROOT);
        return words.toLowerCase(java.util.Locale.ROOT)
                .strip()
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                .allMatch(text::contains);
    }
}
