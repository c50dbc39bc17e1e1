package dev.mitra.account.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The keys of all times. A new key is published two days before it signs and an old one stays published a day
/// after it signed last, so that no verifier ever meets a token whose key it cannot find.
///
/// @param keys by the instant from which they sign
public record KeyRing(List<SigningKey> keys) {

    /// How long a key signs.
    static final Duration SIGNS = Duration.ofDays(90);
    /// How long it is published before.
    static final Duration ANNOUNCED = Duration.ofDays(2);
    /// How long it is published afterwards: far longer than a token lives and a verifier caches.
    static final Duration KEPT = Duration.ofDays(1);

    public KeyRing {
        keys = keys.stream()
                .sorted(Comparator.comparing(SigningKey::activeFrom).thenComparing(SigningKey::kid))
                .toList();
    }

    /// The key that signs now; empty before the first was made.
    public Optional<SigningKey> signer(Instant now) {
        return keys.reversed().stream()
                .filter(key -> !key.activeFrom().isAfter(now))
                .findFirst();
    }

    /// What verifiers are told: the key that signs, its announced successors, and those just retired.
    public List<SigningKey> published(Instant now) {
        return keys.stream().filter(key -> !isForgotten(key, now)).toList();
    }

    public Optional<SigningKey> published(String kid, Instant now) {
        return published(now).stream().filter(key -> key.kid().equals(kid)).findFirst();
    }

    /// The key to add now: the first signs at once, a successor is announced before its time comes.
    public Optional<SigningKey> due(Instant now) {
        if (keys.isEmpty()) {
            return Optional.of(SigningKey.generate(now, Duration.ZERO));
        }
        var announceAt = keys.getLast().activeFrom().plus(SIGNS).minus(ANNOUNCED);
        return announceAt.isAfter(now) ? Optional.empty() : Optional.of(SigningKey.generate(now, ANNOUNCED));
    }

    private boolean isForgotten(SigningKey key, Instant now) {
        int next = keys.indexOf(key) + 1;
        return next < keys.size() && keys.get(next).activeFrom().plus(KEPT).isBefore(now);
    }
}
