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

    /// Decides on one more attempt and counts it when it is allowed. Attempts of the same moment are counted one
    /// after the other, not always in the order of their instants, and replicas' clocks differ: so a free attempt
    /// puts off no other, whenever that was made.
    public Decision attempt(Attempts before, Instant now) {
        if (before.nextAt().isAfter(now)) {
            return new Decision.Wait(before.nextAt());
        }
        boolean forgotten = before.lastAt().plus(forget).isBefore(now);
        int count = forgotten ? 1 : Math.addExact(before.count(), 1);
        var next = count < free ? Attempts.AT_ONCE : now.plus(waitAfter(count));
        return new Decision.Go(new Attempts(count, now, next));
    }

    private Duration waitAfter(int count) {
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
