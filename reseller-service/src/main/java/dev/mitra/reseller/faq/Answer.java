package dev.mitra.reseller.faq;

import dev.mitra.kernel.PlainText;
import dev.mitra.reseller.programme.Language;
import java.util.Arrays;

/// One question and its answer.
///
/// @param number of the topic, 1 to 12 (R0)
/// @param key stands in its public address, the same in both languages: `discount`
/// @param markdown with all figures filled in
public record Answer(int number, String key, Language language, String question, String markdown) {

    /// Whether every word of the search stands in it, whatever the case of the letters and their accents.
    public boolean mentions(String words) {
        var text = PlainText.of(question + " " + markdown);
        return Arrays.stream(PlainText.of(words).strip().split("\\s+")).allMatch(text::contains);
    }
}
