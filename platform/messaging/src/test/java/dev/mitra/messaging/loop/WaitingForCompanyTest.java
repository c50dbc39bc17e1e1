package dev.mitra.messaging.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitingForCompanyTest {

    private static final Duration LEAST = Duration.ofMillis(5);

    private final Gathering gathering = new Gathering(Duration.ofMillis(100));

    private long now = Duration.ofHours(-1).toNanos();

    @Test
    void whoeverIsAloneHardlyWaits() {
        assertThat(gathering.pause()).isEqualTo(LEAST);
        come(1, Duration.ofSeconds(10), 3);

        assertThat(gathering.pause()).isEqualTo(LEAST);
    }

    @Test
    void theFewEventsOfOneOrderAreNoCompany() {
        come(3, Duration.ofMillis(40), 5);

        assertThat(gathering.pause()).isEqualTo(LEAST);
    }

    @Test
    void whereManyComeFiftyTravelTogether() {
        come(16, Duration.ofMillis(20), 500);

        assertThat(gathering.pause().toNanos() / 1e6).isCloseTo(62.5, within(2.0));
    }

    @Test
    void whereVeryManyComeTheWaitIsShort() {
        come(200, Duration.ofMillis(10), 500);

        assertThat(gathering.pause()).isEqualTo(LEAST);
    }

    @Test
    void nobodyWaitsLongerThanTheUpperBound() {
        come(1, Duration.ofMillis(25), 500);

        assertThat(gathering.pause()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void onceNobodyComesAnyMoreNobodyIsWaitedFor() {
        come(4, Duration.ofMillis(20), 500);
        come(1, Duration.ofSeconds(20), 1);

        assertThat(gathering.pause()).isEqualTo(LEAST);
    }

    private void come(int pieces, Duration apart, int times) {
        for (int i = 0; i < times; i++) {
            now += apart.toNanos();
            gathering.came(pieces, now);
        }
    }
}
