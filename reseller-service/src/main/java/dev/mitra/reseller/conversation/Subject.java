package dev.mitra.reseller.conversation;

import dev.mitra.kernel.PlainText;
import java.util.regex.Pattern;

/// A thread's subject: one line, without the marks of answers, at most 200 characters.
public record Subject(String text) {

    private static final int LONGEST = 200;
    /// What is looked at: more marks of answers than that are a joke.
    private static final int MOST_READ = 1000;
    private static final Pattern ANSWERS =
            Pattern.compile("(?:(?:re|aw|sv|fwd?|wg|bls|tr)\\s*+:\\s*+)++", Pattern.CASE_INSENSITIVE);

    /// Never fails: what a mail says is taken as it is and made fit for a header. `Re:`, `AW:`, `Fwd:` and the
    /// Indonesian `Bls:` go.
    public static Subject of(String written) {
        var line = PlainText.first(written, MOST_READ)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ")
                .strip();
        var answers = ANSWERS.matcher(line);
        var bare = answers.lookingAt() ? line.substring(answers.end()).strip() : line;
        var shown = bare.isEmpty() ? "-" : bare;
        return new Subject(PlainText.first(shown, LONGEST));
    }
}
