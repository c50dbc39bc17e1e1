package dev.mitra.messaging.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestingBetweenChecksTest {

    private static final Duration EVERY = Duration.ofMinutes(5);

    @Test
    void invariants_are_checked_as_often_as_was_asked() {
        assertThat(InvariantMeter.rest(EVERY, Duration.ofSeconds(3))).isEqualTo(EVERY);
    }

    @Test
    void where_there_is_much_to_check_it_takes_a_hundredth_of_the_time() {
        assertThat(InvariantMeter.rest(EVERY, Duration.ofMinutes(1))).isEqualTo(Duration.ofMinutes(99));
    }
}
