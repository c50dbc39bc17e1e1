package dev.mitra.account.client;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A public key of an API client for private_key_jwt (RFC 7523): EC on P-256, or RSA of at least 2,048 bits.
public record ClientKey(JWK jwk) {

    private static final int SHORTEST_RSA = 2048;

    /// Empty for anything else, a private key above all: it would not be private any more.
    public static Optional<ClientKey> parse(Map<String, ?> members) {
        try {
            return Optional.of(JWK.parse(new LinkedHashMap<>(members)))
                    .filter(key -> !key.isPrivate())
                    .filter(ClientKey::isStrong)
                    .map(ClientKey::new);
        } catch (ParseException | IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    public PublicKey publicKey() {
        try {
            return switch (jwk) {
                case ECKey ec -> ec.toECPublicKey();
                case RSAKey rsa -> rsa.toRSAPublicKey();
                default -> throw new IllegalStateException("neither EC nor RSA");
            };
        } catch (JOSEException broken) {
            throw new IllegalStateException("a stored key does not read", broken);
        }
    }

    private static boolean isStrong(JWK key) {
        return switch (key) {
            case ECKey ec -> Curve.P_256.equals(ec.getCurve());
            case RSAKey rsa -> rsa.size() >= SHORTEST_RSA;
            default -> false;
        };
    }
}
