package dev.mitra.account.sealing;

import dev.mitra.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/// 256 random bits that somebody carries: a session's cookie, a code, a refresh token. We keep its hash alone; a
/// fast hash is enough for what nobody can guess.
public record RandomSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static RandomSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RandomSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// SHA-256.
    public byte[] hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "RandomSecret[hidden]";
    }
}
