package dev.mitra.paper;

import java.util.regex.Pattern;

/// Words without what nobody sees and what means something else or nothing: control characters, overrides of the
/// text's direction, marks of byte order. PDF/A allows some of them in no font, XML in no description.
public final class VisibleLetters {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]|[\\p{Cf}&&[^\\u200C\\u200D]]");

    private VisibleLetters() {}

    /// The joiners that scripts need stay; breaks of lines become blanks.
    public static String of(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) > '~') {
                return UNSEEN.matcher(BREAKS.matcher(text).replaceAll(" "))
                        .replaceAll("")
                        .strip();
            }
        }
        return text.strip();
    }
}
