package dev.mitra.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2-3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void what_begins_like_a_formula_becomes_text(String cell) {
        assertThat(SpreadsheetText.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PT Contoh = Nusantara", "a+b", "1-2", " =1"})
    void other_text_stays_as_it_is(String cell) {
        assertThat(SpreadsheetText.harmless(cell)).isEqualTo(cell);
    }
}
