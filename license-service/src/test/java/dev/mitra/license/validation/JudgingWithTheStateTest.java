package dev.mitra.license.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.verifier.LicenseVerifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingWithTheStateTest {

    @ParameterizedTest
    @EnumSource
    void what_is_none_of_ours_has_no_state(LicenseStatus status) {
        var verdict = Verdict.of(LicenseVerifier.forAnyProduct().build().verify("no licence"), status);
        assertThat(verdict.answer()).isEqualTo(Answer.UNREADABLE);
        assertThat(verdict.license()).isEmpty();
        assertThat(verdict.allows()).isFalse();
    }

    @Test
    void the_thing_that_was_not_asked_for_longest_makes_room() {
        var two = new RecentlyUsed<String, Integer>(2);
        two.put("a", 1);
        two.put("b", 2);
        assertThat(two.get("a")).contains(1);
        two.put("c", 3);
        assertThat(two.get("b")).isEmpty();
        assertThat(two.get("a")).contains(1);
    }
}
