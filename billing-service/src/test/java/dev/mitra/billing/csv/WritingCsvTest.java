package dev.mitra.billing.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingCsvTest {

    @Test
    void quotes_where_it_must_and_leaves_figures_as_they_are() {
        assertThat(row("a,b", "say \"x\"", "two\nlines", -12.5, null))
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",-12.5,\r\n");
    }

    @Test
    void text_is_never_a_formula_in_a_spreadsheet() {
        assertThat(row("=HYPERLINK(1)", "+1 way", "@x", "-2-3")).isEqualTo("'=HYPERLINK(1),'+1 way,'@x,'-2-3\r\n");
    }

    private static String row(@Nullable Object... cells) {
        return new Csv().row(Arrays.asList(cells)).toString();
    }
}
