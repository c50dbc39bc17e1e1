package dev.mitra.account.token.app;

import dev.mitra.account.token.KeyRing;
import dev.mitra.account.token.SigningKey;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// The key ring in memory, read anew every minute: successors are announced two days ahead, so a minute
/// cannot miss one.
@ApplicationScoped
public class KeyRings {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final RotateKeys rotateKeys;
    private final InstantSource time;
    private volatile Read read = new Read(new KeyRing(java.util.List.of()), Instant.EPOCH);

    private record Read(KeyRing ring, Instant at) {}

    KeyRings(RotateKeys rotateKeys, InstantSource time) {
        this.rotateKeys = rotateKeys;
        this.time = time;
    }

    void prepare(@Observes @Priority(1) StartupEvent start) {
        read = new Read(rotateKeys.rotate(), time.instant());
    }

    /// The key to sign with now.
    public SigningKey signer() {
        return ring().signer(time.instant())
                .orElseThrow(() -> new IllegalStateException("no signing key: the service has not started"));
    }

    public KeyRing ring() {
        var known = read;
        if (known.at().plus(FRESH).isBefore(time.instant())) {
            known = new Read(rotateKeys.current(), time.instant());
            read = known;
        }
        return known.ring();
    }

    public Optional<SigningKey> published(String kid) {
        return ring().published(kid, time.instant());
    }
}
