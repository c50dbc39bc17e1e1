package dev.mitra.license.verifier;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A root key that the product was shipped with. Ship two: the active one and the spare.
 *
 * @param kid the name by which key certificates refer to it
 * @param algorithm fixed with the key
 * @param key base64url without padding: 32 bytes for Ed25519, X and Y for ES256
 */
public record TrustedRoot(String kid, SignatureAlgorithm algorithm, String key) {

    /** @throws IllegalArgumentException when the key is not one of this algorithm: a mistake in the product's build */
    public TrustedRoot {
        try {
            algorithm.key(Base64Url.decode(key));
        } catch (Refused wrong) {
            throw new IllegalArgumentException("the root " + kid + " is no key: " + wrong.getMessage(), wrong);
        }
    }

    public static TrustedRoot ed25519(String kid, String key) {
        return new TrustedRoot(kid, SignatureAlgorithm.Ed25519, key);
    }

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

    PublicKey publicKey() throws Refused {
        return algorithm.key(Base64Url.decode(key));
    }
}
