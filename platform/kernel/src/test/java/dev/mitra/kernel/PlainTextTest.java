package dev.mitra.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainTextTest {

    @Test
    void accents_case_and_compatible_signs_say_nothing() {
        assertThat(PlainText.of("\u017di\u017eka \uff21B")).isEqualTo("zizka ab");
    }

    @Test
    void legal_form_spaces_and_signs_of_a_name_say_nothing() {
        assertThat(PlainText.ofName("PT. Contoh-Nusantara, Tbk")).isEqualTo("contohnusantara");
        assertThat(PlainText.ofName("Company Ltd")).isEqualTo("companyltd");
        assertThat(PlainText.ofName("!?")).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_is_cut_between_letters() {
        assertThat(PlainText.first("a\ud83d\ude00b", 2)).isEqualTo("a\ud83d\ude00");
        assertThat(PlainText.first("ab", 2)).isEqualTo("ab");
    }
}
