package dev.mitra.reseller.conversation;

import java.util.Locale;

/// A thread's subject: one line, without the marks of answers, at most 200 characters.
public record Subject(String text) {

    private static final int LONGEST = 200;

    /// Never fails: what a mail says is taken as it is and made fit for a header. `Re:`, `AW:`, `Fwd:` and the
    /// Indonesian `Bls:` go.
    public static Subject of(String written) {
        var line = written.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
        var bare = line;
        while (bare.toLowerCase(Locale.ROOT).matches("(re|aw|sv|fwd?|wg|bls|tr)\\s*:.*")) {
            bare = bare.substring(bare.indexOf(':') + 1).strip();
        }
        var shown = bare.isEmpty() ? "-" : bare;
        return new Subject(
                shown.codePointCount(0, shown.length()) <= LONGEST
                        ? shown
                        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)));
    }
}
