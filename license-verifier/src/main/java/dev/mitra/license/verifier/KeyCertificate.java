package dev.mitra.license.verifier;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Map;

/**
 * A root's word that a key may sign for one use during a time. It travels inside what the key signs, so that a product
 * accepts keys that did not exist when it was shipped. It limits when the key may sign, not how long the signed holds.
 */
final class KeyCertificate {

    static final String TYPE = "mitra-key+jws";

    private final String compact;
    private final String kid;
    private final String use;
    private final Instant from;
    private final Instant until;
    private final SignatureAlgorithm algorithm;
    private final PublicKey key;

    private KeyCertificate(String text, Fields content) throws Refused {
        compact = text;
        kid = content.text("kid");
        use = content.text("use");
        from = content.seconds("nbf");
        until = content.seconds("exp");
        algorithm = content.choice("alg", SignatureAlgorithm.class);
        key = algorithm.key(Jws.decoded(content.text("key")));
    }

    /**
     * The certificate inside a signed text, once a trusted root has vouched for it.
     *
     * @param known one that the same roots have vouched for before; null for none
     */
    static KeyCertificate of(Jws jws, Map<String, TrustedRoot> roots, KeyCertificate known) throws Refused {
        var kid = jws.header().text("kid");
        var compact = jws.header().textOrNull("kc");
        if (compact == null) {
            throw Refused.unknownKey(kid);
        }
        var vouched = known != null && compact.equals(known.compact) ? known : vouched(compact, roots);
        if (!vouched.kid.equals(kid)) {
            throw Refused.tampered("its key certificate belongs to another key");
        }
        return vouched;
    }

    private static KeyCertificate vouched(String compact, Map<String, TrustedRoot> roots) throws Refused {
        var certificate = Jws.split(compact, TYPE);
        var root = roots.get(certificate.header().text("kid"));
        if (root == null) {
            throw Refused.unknownKey(certificate.header().text("kid"));
        }
        var content = certificate.verified(root.algorithm, root.key, Json.MOST_BYTES);
        return new KeyCertificate(compact, content);
    }

    Fields open(Jws jws, int mostBytes) throws Refused {
        return jws.verified(algorithm, key, mostBytes);
    }

    /** @param wanted what a key may sign, as the certificate says it: license, temporary, status */
    boolean isFor(String wanted) {
        return use.equals(wanted);
    }

    void mustCover(Instant signedAt) throws Refused {
        if (signedAt.isBefore(from) || signedAt.isAfter(until)) {
            throw Refused.tampered("its key was not allowed to sign at the time it states");
        }
    }
}
