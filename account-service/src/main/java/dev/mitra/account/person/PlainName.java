package dev.mitra.account.person;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a person is addressed: one line of text without control, bidirectional or invisible characters.
///
/// @param text 1 to 100 characters, NFC
public record PlainName(String text) {

    private static final int LONGEST = 100;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}]");
    private static final Pattern SPACES = Pattern.compile("\\p{Z}+");

    /// @throws IllegalArgumentException when the text is empty, too long or holds unseen characters
    public PlainName {
        if (text.isBlank() || text.length() > LONGEST || UNSEEN.matcher(text).find()) {
            throw new IllegalArgumentException("not a display name");
        }
    }

    /// Empty when the text is no name that we accept; spaces around it are dropped.
    public static Optional<PlainName> parse(String text) {
        var name = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        boolean good = !name.isEmpty()
                && name.length() <= LONGEST
                && !UNSEEN.matcher(name).find();
        return good ? Optional.of(new PlainName(name)) : Optional.empty();
    }

    /// Makes a name of what an order says, whatever it says: unseen characters go, length is cut.
    public static PlainName ofOrder(String text, String otherwise) {
        var plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        var spaced = SPACES.matcher(plain).replaceAll(" ").strip();
        int end = spaced.offsetByCodePoints(0, Math.min(spaced.codePointCount(0, spaced.length()), LONGEST / 2));
        var cut = spaced.length() <= LONGEST ? spaced : spaced.substring(0, end);
        return new PlainName(cut.isBlank() ? otherwise : cut);
    }

    @Override
    public String toString() {
        return text;
    }
}
