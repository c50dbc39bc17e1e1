package dev.mitra.account.throttle;

import java.time.Duration;
import java.time.Instant;

/// How long a client is told to wait, as `Retry-After` has it.
public final class RetryAfter {

    private RetryAfter() {}

    /// Whole seconds, never too few and at least one: what was decided may have passed while the answer was made.
    public static long seconds(Instant now, Instant until) {
        return Math.max(1, Duration.between(now, until).toSeconds() + 1);
    }
}
