package dev.mitra.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FillingBucketsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Quota SIX_A_MINUTE = new Quota("six", 6, MINUTE);

    private final Watch watch = new Watch();
    private final Buckets buckets = new Buckets(100, MINUTE, watch);

    @Test
    void all_of_a_window_may_come_at_once_and_no_more() {
        for (int left = 5; left >= 0; left--) {
            var taken = buckets.take(SIX_A_MINUTE, "me");
            assertThat(taken.granted()).isTrue();
            assertThat(taken.remaining()).isEqualTo(left);
        }
        var seventh = buckets.take(SIX_A_MINUTE, "me");
        assertThat(seventh.granted()).isFalse();
        assertThat(seventh.retryAfter()).isEqualTo(10);
        assertThat(seventh.limitItem()).isEqualTo("\"six\";r=0;t=10");
        assertThat(SIX_A_MINUTE.policyItem()).isEqualTo("\"six\";q=6;w=60");
    }

    @Test
    void a_bucket_fills_evenly_and_a_refused_request_costs_nothing() {
        takeAll("me");
        buckets.take(SIX_A_MINUTE, "me");
        watch.forward(Duration.ofMillis(9_999));
        assertThat(buckets.take(SIX_A_MINUTE, "me").granted()).isFalse();
        watch.forward(Duration.ofMillis(1));
        var taken = buckets.take(SIX_A_MINUTE, "me");
        assertThat(taken.granted()).isTrue();
        assertThat(taken.limitItem()).isEqualTo("\"six\";r=0;t=60");
        assertThat(buckets.take(SIX_A_MINUTE, "me").granted()).isFalse();
    }

    @Test
    void callers_and_quotas_have_buckets_of_their_own() {
        takeAll("me");
        assertThat(buckets.take(SIX_A_MINUTE, "you").remaining()).isEqualTo(5);
        assertThat(buckets.take(new Quota("other", 3, MINUTE), "me").remaining())
                .isEqualTo(2);
    }

    @Test
    void memory_is_bounded_however_many_callers_come() {
        for (int i = 0; i < 10_000; i++) {
            buckets.take(SIX_A_MINUTE, "caller " + i);
        }
        assertThat(buckets.size()).isLessThanOrEqualTo(100);
    }

    @Test
    void who_has_not_come_for_a_window_is_forgotten() {
        takeAll("me");
        watch.forward(MINUTE.plusMillis(1));
        assertThat(buckets.size()).isZero();
        assertThat(buckets.take(SIX_A_MINUTE, "me").remaining()).isEqualTo(5);
    }

    private void takeAll(String caller) {
        for (int i = 0; i < 6; i++) {
            assertThat(buckets.take(SIX_A_MINUTE, caller).granted()).isTrue();
        }
    }

    private static final class Watch implements TimeMeter {
        private long nanos = 1_000_000_000_000L;

        void forward(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
