package dev.mitra.license.signing.http;

import dev.mitra.license.signing.RootKey;
import dev.mitra.license.signing.SigningKey;
import java.time.Instant;
import java.util.List;

/// Keys as the world sees them: public halves only.
final class KeyViews {

    private KeyViews() {}

    record JsonWebKeys(List<JsonWebKey> keys) {}

    /// RFC 8037.
    record JsonWebKey(String kty, String crv, String x, String kid, String use, String alg) {
        static JsonWebKey of(SigningKey key) {
            return new JsonWebKey("OKP", "Ed25519", key.publicKey(), key.kid(), "sig", key.alg());
        }
    }

    record SigningKeys(List<SigningKeyView> data) {}

    /// @param use what the key may sign: `license`, `temporary`, `status`
    record SigningKeyView(
            String kid, String use, String alg, String key, String certificate, Instant signsFrom, Instant signsUntil) {
        static SigningKeyView of(SigningKey key) {
            return new SigningKeyView(
                    key.kid(),
                    key.use().word(),
                    key.alg(),
                    key.publicKey(),
                    key.certificate(),
                    key.from(),
                    key.until());
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
