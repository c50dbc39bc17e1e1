package dev.mitra.reseller.faq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.Samples;
import dev.mitra.reseller.faq.app.AnswerQuestions;
import dev.mitra.reseller.programme.Figures;
import dev.mitra.reseller.programme.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringTheUsualQuestionsTest {

    private static final List<String> TOPICS = List.of(
            "eligibility",
            "joining",
            "quotes",
            "discount",
            "end-user",
            "support",
            "paying",
            "after-payment",
            "agreement",
            "us-tax",
            "sales-calls",
            "email");

    private final Figures figures = new Figures(Samples.vendor(), Samples.TERMS);

    @Test
    @DisplayName("R0 all twelve topics answer in both languages, under the same keys")
    void twelve_topics() {
        var answers = new AnswerQuestions(figures);
        for (var language : Language.values()) {
            var all = answers.all(language, null);
            assertThat(all).extracting(Answer::key).isEqualTo(TOPICS);
            assertThat(all).extracting(Answer::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
            assertThat(all).allSatisfy(answer -> {
                assertThat(answer.question()).endsWith("?");
                assertThat(answer.markdown()).hasSizeGreaterThan(60).doesNotContain("{{");
            });
        }
        assertThat(answers.all(Language.ID, null))
                .filteredOn(answer -> answer.key().equals("discount"))
                .singleElement()
                .satisfies(discount -> assertThat(discount.markdown()).startsWith("10 %"));
    }

    @Test
    @DisplayName("R0 a search finds the topics that mention every word")
    void search() {
        var sheet = "## a | What is A?\nAlpha and Beta.\n\n## b | What is B?\nBeta alone, {{default-rate}} %.\n";
        var read = AnswerSheet.read(Language.EN, sheet, figures);
        assertThat(read).extracting(Answer::key).containsExactly("a", "b");
        assertThat(read.get(1).markdown()).isEqualTo("Beta alone, 10 %.");
        assertThat(read).filteredOn(answer -> answer.mentions("beta ALPHA")).hasSize(1);
        assertThat(read).filteredOn(answer -> answer.mentions("beta")).hasSize(2);
        assertThat(read).filteredOn(answer -> answer.mentions("gamma")).isEmpty();
    }
}
