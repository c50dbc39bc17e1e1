package dev.mitra.web.limit;

import java.time.Duration;

/// What came of taking one request out of a bucket.
///
/// @param granted false when the bucket was empty
/// @param remaining whole requests that are left
/// @param pause until the next request is granted; zero when this one was
/// @param full until the bucket is full again
record Taken(Quota quota, boolean granted, long remaining, Duration pause, Duration full) {

    /// For `RateLimit`: `"read-address";r=2999;t=1`.
    String limitItem() {
        return "\"%s\";r=%d;t=%d".formatted(quota.name(), remaining, seconds(granted ? full : pause));
    }

    /// For `Retry-After`: at least a second.
    long retryAfter() {
        return Math.max(1, seconds(pause));
    }

    private static long seconds(Duration duration) {
        return duration.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
