package dev.mitra.billing.document;

import java.util.regex.Pattern;

/// Text that is safe to print: no control characters, no overrides of the text's direction, nothing that is
/// invisible and means something else.
public final class Printable {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]|[\\p{Cf}&&[^\\u200C\\u200D]]");

    private Printable() {}

    /// The joiners that scripts need stay; line breaks become blanks.
    public static String clean(String text) {
        return UNPRINTABLE
                .matcher(text.replaceAll("[\\r\\n\\t]+", " "))
                .replaceAll("")
                .strip();
    }
}
