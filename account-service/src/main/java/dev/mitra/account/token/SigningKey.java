package dev.mitra.account.token;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/// A P-256 key that signs tokens with ES256.
///
/// @param kid names it in tokens; random, so it tells nothing
/// @param activeFrom it is published before, so that verifiers know it when it begins to sign
public record SigningKey(
        String kid, ECPublicKey publicKey, ECPrivateKey privateKey, Instant createdAt, Instant activeFrom) {

    public static SigningKey generate(Instant now, Duration announced) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var kid = HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits());
            return new SigningKey(
                    kid,
                    (ECPublicKey) Objects.requireNonNull(pair.getPublic()),
                    (ECPrivateKey) Objects.requireNonNull(pair.getPrivate()),
                    now,
                    now.plus(announced));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has P-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + kid + "]";
    }
}
