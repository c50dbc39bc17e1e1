package dev.mitra.order.acquirer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.order.Examples;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningNoticesTest {

    private final NoticeSignature ours = new NoticeSignature("a secret");
    private final String signed = ours.sign("{}", Examples.NOW);

    @Test
    void what_was_signed_verifies_for_five_minutes() {
        assertThat(ours.verifies("{}", signed, Examples.NOW)).isTrue();
        assertThat(ours.verifies("{}", signed, Examples.NOW.plusSeconds(300))).isTrue();
        assertThat(ours.verifies("{}", signed, Examples.NOW.plusSeconds(301))).isFalse();
    }

    @Test
    void another_body_another_secret_another_time_or_none_does_not() {
        assertThat(ours.verifies("{ }", signed, Examples.NOW)).isFalse();
        assertThat(new NoticeSignature("another").verifies("{}", signed, Examples.NOW))
                .isFalse();
        var later = signed.replaceFirst(
                "t=[0-9]+", "t=" + Examples.NOW.plusSeconds(9).getEpochSecond());
        assertThat(ours.verifies("{}", later, Examples.NOW)).isFalse();
        assertThat(ours.verifies("{}", null, Examples.NOW)).isFalse();
        assertThat(ours.verifies("{}", "t=1,v1=", Examples.NOW)).isFalse();
    }
}
