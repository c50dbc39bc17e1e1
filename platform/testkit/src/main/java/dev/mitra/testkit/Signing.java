package dev.mitra.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs and forges JSON Web Tokens with the fixed test key, in plain JDK cryptography so that a library's own
/// checks cannot keep a forgery from being made.
final class Signing {

    private static final JsonNode KEY = read("/mitra-test-key.json");
    private static final String KID = KEY.get("kid").asText();

    private Signing() {}

    static String es256(String payload) {
        return es256(payload, KID, testKey());
    }

    static String es256OfForeignKey(String payload) {
        return es256(payload, KID, foreignKey());
    }

    static String es256OfUnknownKid(String payload) {
        return es256(payload, "unknown", foreignKey());
    }

    static String none(String payload) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + encoded(payload) + ".";
    }

    static String hs256WithPublicKey(String payload) {
        var head = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + KID + "\"}") + "." + encoded(payload);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(read("/mitra-test-jwks.json").toString().getBytes(UTF_8), "HmacSHA256"));
            return head + "." + encoded(mac.doFinal(head.getBytes(UTF_8)));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

    private static String es256(String payload, String kid, PrivateKey key) {
        var head = encoded("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"" + kid + "\"}") + "." + encoded(payload);
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(head.getBytes(UTF_8));
            return head + "." + encoded(signature.sign());
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static PrivateKey testKey() {
        try {
            var curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            var secret =
                    new BigInteger(1, Base64.getUrlDecoder().decode(KEY.get("d").asText()));
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new ECPrivateKeySpec(secret, curve.getParameterSpec(ECParameterSpec.class)));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static PrivateKey foreignKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static JsonNode read(String resource) {
        try (var stream = Signing.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(stream, resource));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
