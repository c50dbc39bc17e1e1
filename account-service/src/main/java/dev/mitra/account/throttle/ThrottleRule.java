package dev.mitra.account.throttle;

import java.time.Duration;
import java.time.Instant;

/// How attempts are slowed: some are free, then each next one waits twice as long as the one before, up to a
/// longest wait; nobody is ever locked out. After a quiet time all is forgotten.
///
/// @param free attempts without a wait
/// @param first the first wait
/// @param longest the longest wait
/// @param forget quiet time after which the count starts again
public record ThrottleRule(int free, Duration first, Duration longest, Duration forget) {

    private static final int MOST_DOUBLINGS = 30;

    /// Decides on one more attempt and counts it when it is allowed.
    public Decision attempt(Attempts before, Instant now) {
        if (before.nextAt().isAfter(now)) {
            return new Decision.Wait(before.nextAt());
        }
        boolean forgotten = before.lastAt().plus(forget).isBefore(now);
        int count = forgotten ? 1 : Math.addExact(before.count(), 1);
        return new Decision.Go(new Attempts(count, now, now.plus(waitAfter(count))));
    }

    private Duration waitAfter(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        var wait = first.multipliedBy(1L << Math.min(count - free, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    /// May it be tried?
    public sealed interface Decision {
        /// Yes; this is the count to keep.
        record Go(Attempts after) implements Decision {}

        /// Not before this instant.
        record Wait(Instant until) implements Decision {}
    }
}
