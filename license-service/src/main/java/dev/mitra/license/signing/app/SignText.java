package dev.mitra.license.signing.app;

import dev.mitra.license.signing.CompactJws;
import dev.mitra.license.signing.KeyUse;
import dev.mitra.license.signing.Keyrings;
import dev.mitra.license.signing.Signed;
import dev.mitra.license.signing.Signer;
import dev.mitra.license.signing.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Signs with the current key of a use. Opened keys are kept for a minute, so that signing needs no database
/// and a successor is noticed soon.
@ApplicationScoped
public class SignText {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Opened(SigningKey key, Signer signer, Instant at) {}

    private final Map<KeyUse, Opened> opened = new ConcurrentHashMap<>();
    private final InstantSource systemTime = InstantSource.system();
    private final FindKeys findKeys;
    private final MakeMissingKeys makeMissingKeys;
    private final Keyrings keyrings;

    public SignText(FindKeys findKeys, MakeMissingKeys makeMissingKeys, Keyrings keyrings) {
        this.findKeys = findKeys;
        this.makeMissingKeys = makeMissingKeys;
        this.keyrings = keyrings;
    }

    /// @param type the header's `typ`
    /// @param at the business instant at which the text says it was signed; the key's certificate covers it
    /// @throws IllegalStateException when no key may sign then
    public Signed sign(KeyUse use, String type, Instant at, Map<String, Object> payload) {
        var current = current(use, at);
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", current.key().alg());
        header.put("typ", type);
        header.put("kid", current.key().kid());
        header.put("kc", current.key().certificate());
        return new Signed(
                CompactJws.sign(header, payload, current.signer()),
                current.key().kid());
    }

    private Opened current(KeyUse use, Instant at) {
        var now = systemTime.instant();
        var known = opened.get(use);
        if (known != null && known.key().signsAt(at) && known.at().plus(KEPT).isAfter(now)) {
            return known;
        }
        var key = findKeys.current(use, at).orElseGet(() -> made(use, at));
        var fresh = new Opened(key, keyrings.open(key), now);
        opened.put(use, fresh);
        return fresh;
    }

    private SigningKey made(KeyUse use, Instant at) {
        makeMissingKeys.make();
        return findKeys.current(use, at)
                .orElseThrow(() -> new IllegalStateException("no key for " + use + " at " + at));
    }
}
