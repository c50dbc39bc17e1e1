package dev.mitra.license.signing.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.license.signing.RootKey;
import dev.mitra.license.signing.SigningKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keys as the world sees them: public halves only.
final class KeyViews {

    private KeyViews() {}

    record JsonWebKeys(List<JsonWebKey> keys) {}

    /// RFC 8037 for Ed25519, RFC 7518 for ES256.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JsonWebKey(
            String kty, String crv, String x, @Nullable String y, String kid, String use, String alg) {

        static JsonWebKey of(SigningKey key) {
            return of(key.kid(), key.alg(), key.publicKey());
        }

        static JsonWebKey of(RootKey root) {
            return of(root.kid(), root.alg(), root.publicKey());
        }

        private static JsonWebKey of(String kid, String alg, String key) {
            if (alg.equals("Ed25519")) {
                return new JsonWebKey("OKP", "Ed25519", key, null, kid, "sig", alg);
            }
            var point = Base64.getUrlDecoder().decode(key);
            return new JsonWebKey("EC", "P-256", half(point, 0), half(point, 1), kid, "sig", alg);
        }

        private static String half(byte[] point, int which) {
            int size = point.length / 2;
            var half = Arrays.copyOfRange(point, which * size, (which + 1) * size);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(half);
        }
    }

    record SigningKeys(List<SigningKeyView> data) {}

    /// @param use what the key may sign: `license`, `temporary`, `status`, `webhook`
    /// @param closedAt from when on it signs no more, because another has taken its place
    record SigningKeyView(
            String kid,
            String use,
            String alg,
            String key,
            String certificate,
            Instant signsFrom,
            Instant signsUntil,
            @Nullable Instant closedAt) {
        static SigningKeyView of(SigningKey key) {
            return new SigningKeyView(
                    key.kid(),
                    key.use().word(),
                    key.alg(),
                    key.publicKey(),
                    key.certificate(),
                    key.from(),
                    key.until(),
                    key.closedAt());
        }
    }

    /// The form that `license-verifier --roots` reads.
    record Roots(List<Root> roots) {}

    record Root(String kid, String alg, String key, RootKey.Place place) {
        static Root of(RootKey root) {
            return new Root(root.kid(), root.alg(), root.publicKey(), root.place());
        }
    }
}
