package dev.mitra.license.signing;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes roots, and issuing keys with the active root's certificate.
public final class KeyMaker {

    public static final String CERTIFICATE_TYPE = "mitra-key+jws";

    /// How long a new key signs.
    static final Duration SIGNING_TIME = Duration.ofDays(365);

    /// A key signs a little before it was made, because the clocks of two replicas differ.
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    private final SecureRandom random = new SecureRandom();
    private final KeyWrap wrap;

    public KeyMaker(KeyWrap wrap) {
        this.wrap = wrap;
    }

    public RootKey root(RootKey.Place place) {
        var kid = "root-" + nameless();
        var made = Ed25519Key.generate();
        return new RootKey(kid, place, Ed25519Key.ALG, made.publicKey(), wrap.wrap(kid, made.pkcs8()));
    }

    public SigningKey issuing(KeyUse use, RootKey root, Instant now) {
        var kid = use.prefix() + "-" + nameless();
        var made = Ed25519Key.generate();
        var from = now.minus(CLOCKS_DIFFER);
        var until = now.plus(SIGNING_TIME);
        var certificate = CompactJws.sign(
                header(root),
                content(kid, use, from, until, made),
                Ed25519Key.of(wrap.unwrap(root.kid(), root.wrappedKey())));
        return new SigningKey(
                kid, use, Ed25519Key.ALG, made.publicKey(), certificate, from, until, wrap.wrap(kid, made.pkcs8()));
    }

    private static Map<String, Object> header(RootKey root) {
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", root.alg());
        header.put("typ", CERTIFICATE_TYPE);
        header.put("kid", root.kid());
        return header;
    }

    private static Map<String, Object> content(
            String kid, KeyUse use, Instant from, Instant until, Ed25519Key.Generated made) {
        var content = new LinkedHashMap<String, Object>();
        content.put("kid", kid);
        content.put("use", use.word());
        content.put("nbf", from.getEpochSecond());
        content.put("exp", until.getEpochSecond());
        content.put("alg", Ed25519Key.ALG);
        content.put("key", made.publicKey());
        return content;
    }

    private String nameless() {
        var bytes = new byte[6];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
