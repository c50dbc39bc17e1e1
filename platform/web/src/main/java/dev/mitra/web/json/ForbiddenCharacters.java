package dev.mitra.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.Serial;
import java.util.regex.Pattern;

/// Characters that no request may hold: controls except tab and line ends, lone surrogates, zero-width
/// spaces, joiners of words, byte order marks and overrides of the text's direction. The joiners that
/// scripts and emoji need (U+200C, U+200D) are allowed.
public final class ForbiddenCharacters {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\x{80}-\\x{9F}]|\\p{Cs}"
            + "|[\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}\\x{2066}-\\x{2069}\\x{FEFF}]");

    private ForbiddenCharacters() {}

    public static boolean in(String text) {
        return FORBIDDEN.matcher(text).find();
    }

    /// Thrown while a body is read; knows the place.
    public static final class Found extends MismatchedInputException {
        @Serial
        private static final long serialVersionUID = 1L;

        Found(JsonParser parser, Class<?> target) {
            super(parser, "a character that is not allowed", target);
        }
    }
}
