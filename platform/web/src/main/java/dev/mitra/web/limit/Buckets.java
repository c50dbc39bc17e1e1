package dev.mitra.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/// A bucket per quota and caller. Memory is bounded: who has not been seen for longest is forgotten first, and
/// begins with a full bucket when he comes again.
final class Buckets {

    private final Cache<Key, Bucket> buckets;
    private final TimeMeter time;

    private record Key(String quota, String caller) {}

    /// @param kept how long an unused bucket is remembered; after its window it is full anyway
    Buckets(long most, Duration kept, TimeMeter time) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(most)
                .executor(Runnable::run)
                .ticker(time::currentTimeNanos)
                .expireAfterAccess(kept)
                .build();
        this.time = time;
    }

    Taken take(Quota quota, String caller) {
        var probe = buckets.get(new Key(quota.name(), caller), _ -> full(quota)).tryConsumeAndReturnRemaining(1);
        return new Taken(
                quota,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /// How many are remembered at this moment.
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket full(Quota quota) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota.requests()).refillGreedy(quota.requests(), quota.window()))
                .withCustomTimePrecision(time)
                .build();
    }
}
