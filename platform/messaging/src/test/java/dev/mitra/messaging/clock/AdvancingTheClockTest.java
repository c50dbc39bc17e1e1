package dev.mitra.messaging.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mitra.messaging.support.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvancingTheClockTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final Database database = Database.named("clock");
    private final AdjustableClock clock = new AdjustableClock(database.transactions(), ZONE);

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void it_moves_forward_and_other_replicas_follow() {
        var other = new AdjustableClock(database.transactions(), ZONE);
        var before = clock.now();
        clock.advance(Duration.ofDays(31));
        assertThat(Duration.between(before, clock.now()))
                .isBetween(Duration.ofDays(31), Duration.ofDays(31).plusMinutes(1));
        await().untilAsserted(() -> assertThat(other.today()).isEqualTo(clock.today()));
    }

    @Test
    void it_runs_at_most_ten_years_ahead_however_it_gets_there() {
        clock.advance(Duration.ofDays(2));
        var refused = "at most ten years ahead";
        assertThatThrownBy(() -> clock.advance(Duration.ofDays(3_652))).hasMessageContaining(refused);
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(Long.MAX_VALUE)))
                .hasMessageContaining(refused);
        assertThatThrownBy(() -> clock.moveTo(Instant.parse("9999-12-31T00:00:00Z")))
                .hasMessageContaining(refused);
    }

    @Test
    void it_never_moves_back() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.moveTo(Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }
}
