package dev.mitra.account.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.account.throttle.ThrottleRule.Decision;
import dev.mitra.kernel.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlowingAttemptsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ThrottleRule RULE =
            new ThrottleRule(3, Duration.ofSeconds(1), Duration.ofSeconds(8), Duration.ofMinutes(15));

    @Test
    void some_attempts_are_free_then_each_next_one_waits_twice_as_long_up_to_a_longest_wait() {
        var waits = new ArrayList<Long>();
        var attempts = Attempts.NONE;
        var now = NOON;
        for (int i = 0; i < 9; i++) {
            attempts = go(RULE.attempt(attempts, now));
            waits.add(Math.max(0, Duration.between(now, attempts.nextAt()).toSeconds()));
            now = now.plusSeconds(waits.getLast());
        }
        assertThat(waits).isEqualTo(List.of(0L, 0L, 1L, 2L, 4L, 8L, 8L, 8L, 8L));
    }

    @Test
    void an_attempt_before_its_time_is_refused_and_not_counted() {
        var third = go(RULE.attempt(new Attempts(2, NOON, NOON), NOON));
        assertThat(RULE.attempt(third, NOON.plusMillis(999))).isEqualTo(new Decision.Wait(NOON.plusSeconds(1)));
        assertThat(go(RULE.attempt(third, NOON.plusSeconds(1))).count()).isEqualTo(4);
    }

    @Test
    void a_free_attempt_puts_off_no_other_even_one_that_was_made_before_it_and_is_counted_after_it() {
        var first = go(RULE.attempt(Attempts.NONE, NOON));
        assertThat(go(RULE.attempt(first, NOON.minusMillis(20))).count()).isEqualTo(2);

        var wellDone =
                go(RULE.attempt(new Attempts(2, NOON, Attempts.AT_ONCE), NOON)).forgiven();
        assertThat(go(RULE.attempt(wellDone, NOON.minusMillis(20))).count()).isEqualTo(3);
    }

    @Test
    void after_a_quiet_time_all_is_forgotten() {
        var many = new Attempts(50, NOON, NOON.plusSeconds(8));
        assertThat(go(RULE.attempt(many, NOON.plus(Duration.ofMinutes(16)))).count())
                .isEqualTo(1);
    }

    @Test
    void an_attempt_that_turned_out_well_does_not_count_nor_block_the_next() {
        var third = go(RULE.attempt(new Attempts(2, NOON, NOON), NOON)).forgiven();
        assertThat(third).isEqualTo(new Attempts(2, NOON, Attempts.AT_ONCE));
    }

    @Test
    void an_ipv6_network_counts_as_one_and_an_ipv4_address_as_itself() {
        assertThat(Throttled.byAddress("log-in", "2001:db8:1:2:3:4:5:6", RULE))
                .isEqualTo(Throttled.byAddress("log-in", "2001:db8:1:2::1", RULE))
                .isNotEqualTo(Throttled.byAddress("log-in", "2001:db8:1:3::1", RULE));
        assertThat(Throttled.byAddress("log-in", "192.0.2.1", RULE))
                .isNotEqualTo(Throttled.byAddress("log-in", "192.0.2.2", RULE));
        assertThat(Throttled.byMailbox(
                        "log-in", EmailAddress.parse("Ayu@contoh.example").orElseThrow(), RULE))
                .isEqualTo(Throttled.byMailbox(
                        "log-in", EmailAddress.parse("ayu@contoh.example").orElseThrow(), RULE));
    }

    private static Attempts go(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Go.class);
        return ((Decision.Go) decision).after();
    }
}
