package dev.mitra.reseller.inbound.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The mail provider's signature over the bytes: `sha256=` and the HMAC-SHA256 in hexadecimal. A repeated request
/// changes nothing, so it needs no time in it. Without a configured secret nothing is genuine.
@ApplicationScoped
class Signature {

    static final String HEADER = "X-Mitra-Signature";
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "sha256=";

    private final Optional<String> secret;

    Signature(@ConfigProperty(name = "mitra.reseller.inbound-secret") Optional<String> secret) {
        this.secret = secret.filter(word -> !word.isBlank());
    }

    boolean isGenuine(byte[] body, @Nullable String header) {
        return header != null
                && header.startsWith(PREFIX)
                && secret.filter(word -> MessageDigest.isEqual(
                                (PREFIX + hmac(word, body)).getBytes(StandardCharsets.US_ASCII),
                                header.getBytes(StandardCharsets.US_ASCII)))
                        .isPresent();
    }

    private static String hmac(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }
}
