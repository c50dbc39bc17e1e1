package dev.mitra.account.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SayingHowLongToWaitTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void wholeSecondsThatAreNeverTooFew() {
        assertThat(RetryAfter.seconds(NOW, NOW.plusMillis(1400))).isEqualTo(2);
        assertThat(RetryAfter.seconds(NOW, NOW.plusSeconds(60))).isEqualTo(61);
    }

    @Test
    void atLeastOneAlsoWhenTheMomentHasPassedMeanwhile() {
        assertThat(RetryAfter.seconds(NOW, NOW.minusMillis(1500))).isEqualTo(1);
    }
}
