package dev.mitra.account.proof;

import dev.mitra.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret in a mailed link: 256 random bits. We keep its hash alone.
public record ProofToken(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static ProofToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ProofToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// SHA-256; enough for a secret that cannot be guessed.
    public byte[] hash() {
        return Sha256.of(secret);
    }

    @Override
    public String toString() {
        return "ProofToken[hidden]";
    }
}
