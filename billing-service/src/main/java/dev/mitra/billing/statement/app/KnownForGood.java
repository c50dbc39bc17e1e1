package dev.mitra.billing.statement.app;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// Until when everything is known for good. The answer waits for whoever is writing, so one serves all statements of
/// the next quarter of a second.
final class KnownForGood {

    private static final Duration FRESH = Duration.ofMillis(250);

    private final Supplier<Instant> ledger;
    private Instant known = Instant.MIN;
    private long askedAt;

    KnownForGood(Supplier<Instant> ledger) {
        this.ledger = ledger;
    }

    synchronized Instant instant() {
        return known.equals(Instant.MIN) || System.nanoTime() - askedAt > FRESH.toNanos() ? now() : known;
    }

    synchronized Instant now() {
        known = ledger.get();
        askedAt = System.nanoTime();
        return known;
    }
}
