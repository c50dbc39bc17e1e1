package dev.mitra.account.session;

import dev.mitra.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;

/// Somebody who has shown the first factor and has to show the second.
public record Halfway(FirstFactor first, NextStep next, Instant since) {

    /// How long the second may take.
    public static final Duration LASTS = Duration.ofMinutes(10);

    public AccountId account() {
        return first.account();
    }
}
