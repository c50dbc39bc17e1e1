package dev.mitra.stack.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.stack.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingTheClockTest {

    @Test
    void days_hours_and_minutes_are_understood() {
        assertThat(ClockStep.parse("+31d").duration()).isEqualTo(Duration.ofDays(31));
        assertThat(ClockStep.parse("6h").duration()).isEqualTo(Duration.ofHours(6));
        assertThat(ClockStep.parse("+90m").duration()).isEqualTo(Duration.ofMinutes(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1d", "tomorrow", "+1w", "+1000000d", ""})
    void the_clock_never_goes_back_or_guesses(String text) {
        assertThatThrownBy(() -> ClockStep.parse(text)).isInstanceOf(Refusal.class);
    }
}
