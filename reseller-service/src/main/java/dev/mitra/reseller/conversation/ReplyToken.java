package dev.mitra.reseller.conversation;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/// What nobody can guess in the address that answers go to: 26 characters of Crockford's base32, 130 bits.
public record ReplyToken(String text) {

    public static final String PATTERN = "[0-9a-hjkmnp-tv-z]{26}";
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final RandomGenerator RANDOM = new SecureRandom();

    public ReplyToken {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("not a token of a reply address");
        }
    }

    public static ReplyToken random() {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ReplyToken(text.toString());
    }

    /// A token lets whoever has it write into a thread: it stands in no log.
    @Override
    public String toString() {
        return "ReplyToken[***]";
    }
}
