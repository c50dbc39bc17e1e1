package dev.mitra.stack.prove.fuzz;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Texts as bytes, also those that no text may hold: half a pair of a character would silently become a question mark.
final class Letters {

    /// Stands for half a pair while the rest is encoded; nobody sends it otherwise.
    private static final char PRIVATE = '\uF8FF';

    private Letters() {}

    /// @param json whether what cannot be written may be escaped; else it stands there as three bytes that are no UTF-8
    static byte[] bytes(String text, boolean json) {
        if (text.codePoints().noneMatch(Letters::isHalf)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        var bytes = new ByteArrayOutputStream(text.length());
        text.codePoints().forEach(letter -> {
            if (!isHalf(letter)) {
                bytes.writeBytes(Character.toString(letter).getBytes(StandardCharsets.UTF_8));
            } else if (json) {
                bytes.writeBytes("\\u%04x".formatted(letter).getBytes(StandardCharsets.US_ASCII));
            } else {
                bytes.writeBytes(half(letter));
            }
        });
        return bytes.toByteArray();
    }

    /// As it may stand in an address or a form.
    static String encoded(String text) {
        var whole = new StringBuilder();
        var halves = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isHalf(letter)) {
                whole.append(PRIVATE);
                for (var each : half(letter)) {
                    halves.append("%%%02X".formatted(each & 0xFF));
                }
            } else {
                whole.appendCodePoint(letter);
            }
        });
        var encoded = URLEncoder.encode(whole.toString(), StandardCharsets.UTF_8);
        return encoded.replace(URLEncoder.encode(String.valueOf(PRIVATE), StandardCharsets.UTF_8), halves.toString());
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }

    private static byte[] half(int letter) {
        return new byte[] {
            (byte) (0xE0 | letter >> 12), (byte) (0x80 | (letter >> 6 & 0x3F)), (byte) (0x80 | (letter & 0x3F))
        };
    }
}
