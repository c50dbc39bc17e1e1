package dev.mitra.license.delivery;

import dev.mitra.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret part of a download link: 256 random bits, so a fast hash keeps it.
public record LinkToken(String text) {

    private static final int BYTES = 32;

    public static LinkToken random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// SHA-256, lower-case hex.
    public String hash() {
        return Sha256.hex(text);
    }

    /// No secret in logs.
    @Override
    public String toString() {
        return "LinkToken";
    }
}
