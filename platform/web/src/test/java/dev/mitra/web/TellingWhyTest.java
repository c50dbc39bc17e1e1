package dev.mitra.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.web.problem.ProblemTexts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingWhyTest {

    private final ProblemTexts texts = new ProblemTexts("sample");

    @Test
    void a_text_says_what_it_was_told() {
        assertThat(detail(CommonProblem.WRONG_SIZE, "1", "20")).isEqualTo("The length must be between 1 and 20.");
        assertThat(detail(CommonProblem.INVALID_VALUE, "too late")).isEqualTo("The value is not accepted: too late.");
    }

    @Test
    void a_text_that_was_told_nothing_shows_no_braces() {
        assertThat(detail(CommonProblem.INVALID_VALUE)).isEqualTo("The value is not accepted.");
        assertThat(detail(CommonProblem.WRONG_SIZE))
                .isEqualTo(texts.title(CommonProblem.WRONG_SIZE, Locale.ENGLISH) + ".");
        assertThat(texts.detail(CommonProblem.WRONG_FORMAT, List.of(), Locale.of("id")))
                .doesNotContain("{");
    }

    private String detail(CommonProblem code, String... arguments) {
        return texts.detail(code, List.of(arguments), Locale.ENGLISH);
    }
}
