package dev.mitra.license.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangingRootsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RootOperation requested =
            RootOperation.requested(RootOperation.Kind.PROMOTE_SPARE, "The safe was opened.", "acct_dana", NOW);

    @Test
    void one_asks_another_approves_and_then_it_is_done_once() {
        assertThat(requested.execute("acct_dana", NOW)).isInstanceOf(RootOperation.Answer.NotApproved.class);
        assertThat(requested.approve("acct_dana", NOW)).isInstanceOf(RootOperation.Answer.NeedsAnother.class);
        var approved = done(requested.approve("acct_ayu", NOW));
        assertThat(approved.state(NOW)).isEqualTo(RootOperation.State.APPROVED);
        assertThat(approved.approve("acct_wayan", NOW)).isInstanceOf(RootOperation.Answer.NotOpen.class);
        var executed = done(approved.execute("acct_dana", NOW));
        assertThat(executed.state(NOW)).isEqualTo(RootOperation.State.EXECUTED);
        assertThat(executed.execute("acct_ayu", NOW))
                .isEqualTo(new RootOperation.Answer.NotOpen(RootOperation.State.EXECUTED));
    }

    @Test
    void after_three_days_it_lapses_approved_or_not() {
        var late = NOW.plus(RootOperation.OPEN_FOR);
        var lapsed = new RootOperation.Answer.NotOpen(RootOperation.State.LAPSED);
        assertThat(requested.approve("acct_ayu", late)).isEqualTo(lapsed);
        assertThat(done(requested.approve("acct_ayu", late.minusSeconds(1))).execute("acct_dana", late))
                .isEqualTo(lapsed);
    }

    private static RootOperation done(RootOperation.Answer answer) {
        return ((RootOperation.Answer.Done) answer).operation();
    }
}
