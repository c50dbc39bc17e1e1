package dev.mitra.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Tokens whose signature and claims were found good a moment ago, by their whole text. None outlives its own
/// expiry, and a key that the issuer withdraws counts for a minute at most after that is known. Whether the
/// caller was suspended meanwhile is asked elsewhere, with each request.
final class VerifiedTokens {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Cache<String, Verified> tokens =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KNOWN_FOR).build();

    VerifiedTokens(InstantSource clock) {
        this.clock = clock;
    }

    Optional<JWTCallerPrincipal> find(String token) {
        return Optional.ofNullable(tokens.getIfPresent(token))
                .filter(known -> clock.instant().isBefore(known.until()))
                .map(Verified::caller);
    }

    void keep(String token, JWTCallerPrincipal caller) {
        var until = clock.instant().plus(KNOWN_FOR);
        var expiry = Instant.ofEpochSecond(caller.getExpirationTime());
        tokens.put(token, new Verified(caller, expiry.isBefore(until) ? expiry : until));
    }

    private record Verified(JWTCallerPrincipal caller, Instant until) {}
}
