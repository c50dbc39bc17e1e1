package dev.mitra.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The service asks for its rule when it starts (`AskSecondFactor`); what is refused here is a start that fails.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequiringASecondFactorTest {

    @Test
    void production_does_not_start_when_staff_could_do_without() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SecondFactorRule.of("optional", true))
                .withMessageContaining("required in production");
        assertThat(SecondFactorRule.of("required", true)).isEqualTo(SecondFactorRule.REQUIRED);
    }

    @Test
    void demonstrations_may_and_a_slip_of_the_pen_does_not_count_as_either() {
        assertThat(SecondFactorRule.of("optional", false)).isEqualTo(SecondFactorRule.OPTIONAL);
        assertThatIllegalStateException().isThrownBy(() -> SecondFactorRule.of("optionnal", false));
    }
}
