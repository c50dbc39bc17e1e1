package dev.mitra.license.verifier;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

/** A root key that the product was shipped with. Ship two: the active one and the spare. */
public final class TrustedRoot {

    private final String kid;
    final SignatureAlgorithm algorithm;
    final PublicKey key;

    /**
     * A root of either algorithm.
     *
     * @param kid the name by which key certificates refer to it
     * @param algorithm fixed with the key
     * @param key base64url without padding: 32 bytes for Ed25519, X and Y for ES256
     * @throws IllegalArgumentException when the key is not one of this algorithm: a mistake in the product's build
     */
    public TrustedRoot(String kid, SignatureAlgorithm algorithm, String key) {
        this.kid = kid;
        this.algorithm = algorithm;
        try {
            this.key = algorithm.key(Jws.decoded(key));
        } catch (Refused wrong) {
            throw new IllegalArgumentException("the root " + kid + " is no key: " + wrong.getMessage(), wrong);
        }
    }

    /** {@return the name by which key certificates refer to it} */
    public String kid() {
        return kid;
    }

    /**
     * A root that signs by Ed25519.
     *
     * @param kid the name by which key certificates refer to it
     * @param key base64url without padding, 32 bytes
     * @return the root
     */
    public static TrustedRoot ed25519(String kid, String key) {
        return new TrustedRoot(kid, SignatureAlgorithm.Ed25519, key);
    }

    /**
     * A root that signs by ECDSA on P-256, as one in a token does.
     *
     * @param kid the name by which key certificates refer to it
     * @param key base64url without padding, X and Y, 32 bytes each
     * @return the root
     */
    public static TrustedRoot es256(String kid, String key) {
        return new TrustedRoot(kid, SignatureAlgorithm.ES256, key);
    }

    /**
     * Reads the roots as the licence server publishes them: {@code {"roots":[{"kid":...,"alg":...,"key":...}]}}.
     */
    static List<TrustedRoot> list(byte[] json) throws Refused {
        var roots = new ArrayList<TrustedRoot>();
        for (var root : Json.object(json, Json.MOST_BYTES).objects("roots")) {
            roots.add(
                    new TrustedRoot(root.text("kid"), root.choice("alg", SignatureAlgorithm.class), root.text("key")));
        }
        return List.copyOf(roots);
    }
}
