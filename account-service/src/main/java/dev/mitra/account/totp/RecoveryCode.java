package dev.mitra.account.totp;

import dev.mitra.account.sealing.RandomSecret;
import java.security.SecureRandom;
import java.util.Locale;

/// Lets its owner in once without the authenticator application: 80 random bits, so that a fast hash is enough.
///
/// @param text four groups of four, `abcd-2345-efgh-67ij`
public record RecoveryCode(String text) {

    /// How many somebody gets.
    public static final int COUNT = 10;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static RecoveryCode random() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new RecoveryCode(text.toString());
    }

    /// Of what somebody types: case, spaces and dashes say nothing.
    public byte[] hash() {
        return new RandomSecret(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "")).hash();
    }

    @Override
    public String toString() {
        return "RecoveryCode[hidden]";
    }
}
