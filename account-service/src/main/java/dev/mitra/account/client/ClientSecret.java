package dev.mitra.account.client;

import dev.mitra.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret of an API client: 256 random bits, shown once, kept as a hash. A slow hash would defend
/// passwords that people choose; nobody guesses this one.
public record ClientSecret(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static ClientSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ClientSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// SHA-256.
    public byte[] hash() {
        return Sha256.of(secret);
    }

    @Override
    public String toString() {
        return "ClientSecret[hidden]";
    }
}
