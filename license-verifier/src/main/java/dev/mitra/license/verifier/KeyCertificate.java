package dev.mitra.license.verifier;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Map;

/**
 * A root's word that a key may sign for one use during a time. It travels inside what the key signs, so that a product
 * accepts keys that did not exist when it was shipped. It limits when the key may sign, not how long the signed holds.
 */
final class KeyCertificate {

    /** What a key may sign; the names stand in the certificate. */
    enum Use {
        license,
        temporary,
        status
    }

    static final String TYPE = "mitra-key+jws";

    private final String kid;
    private final Use use;
    private final Instant from;
    private final Instant until;
    private final SignatureAlgorithm algorithm;
    private final PublicKey key;

    private KeyCertificate(Fields content) throws Refused {
        kid = content.text("kid");
        use = content.choice("use", Use.class);
        from = content.seconds("nbf");
        until = content.seconds("exp");
        algorithm = content.choice("alg", SignatureAlgorithm.class);
        key = algorithm.key(Base64Url.decode(content.text("key")));
    }

    /** The certificate inside a signed text, once a trusted root has vouched for it. */
    static KeyCertificate of(Jws jws, Map<String, TrustedRoot> roots) throws Refused {
        var kid = jws.header().text("kid");
        var compact = jws.header().textOrNull("kc");
        if (compact == null) {
            throw Refused.unknownKey(kid);
        }
        var certificate = Jws.split(compact, TYPE);
        var root = roots.get(certificate.header().text("kid"));
        if (root == null) {
            throw Refused.unknownKey(certificate.header().text("kid"));
        }
        var vouched = new KeyCertificate(certificate.verified(root.algorithm(), root.publicKey(), Json.MOST_BYTES));
        if (!vouched.kid.equals(kid)) {
            throw Refused.tampered("its key certificate belongs to another key");
        }
        return vouched;
    }

    Fields open(Jws jws, int mostBytes) throws Refused {
        return jws.verified(algorithm, key, mostBytes);
    }

    boolean isFor(Use wanted) {
        return use == wanted;
    }

    void mustCover(Instant signedAt) throws Refused {
        if (signedAt.isBefore(from) || signedAt.isAfter(until)) {
            throw Refused.tampered("its key was not allowed to sign at the time it states");
        }
    }
}
