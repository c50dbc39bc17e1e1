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
    private final Keyrings keyrings;

    public KeyMaker(Keyrings keyrings) {
        this.keyrings = keyrings;
    }

    /// Keys in the database.
    public KeyMaker(KeyWrap wrap) {
        this(Keyrings.of(new WrappedKeys(wrap)));
    }

    public RootKey root(RootKey.Place place) {
        var kid = "root-" + nameless();
        var ring = keyrings.forNewKeys();
        var made = ring.make(kid);
        return new RootKey(kid, place, made.alg(), made.publicKey(), ring.name(), made.wrapped());
    }

    public SigningKey issuing(KeyUse use, RootKey root, Instant now) {
        var kid = use.prefix() + "-" + nameless();
        var ring = keyrings.forNewKeys();
        var made = ring.make(kid);
        var from = now.minus(CLOCKS_DIFFER);
        var until = now.plus(SIGNING_TIME);
        var content = content(kid, use, from, until, made);
        var certificate = CompactJws.sign(header(root), content, keyrings.open(root));
        return new SigningKey(
                kid, use, made.alg(), made.publicKey(), certificate, from, until, null, ring.name(), made.wrapped());
    }

    private static Map<String, Object> header(RootKey root) {
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", root.alg());
        header.put("typ", CERTIFICATE_TYPE);
        header.put("kid", root.kid());
        return header;
    }

    private static Map<String, Object> content(String kid, KeyUse use, Instant from, Instant until, Keyring.Made made) {
        var content = new LinkedHashMap<String, Object>();
        content.put("kid", kid);
        content.put("use", use.word());
        content.put("nbf", from.getEpochSecond());
        content.put("exp", until.getEpochSecond());
        content.put("alg", made.alg());
        content.put("key", made.publicKey());
        return content;
    }

    private String nameless() {
        var bytes = new byte[6];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
