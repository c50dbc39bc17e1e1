package dev.mitra.license.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingCsvTest {

    @Test
    void commas_quotes_and_line_ends_are_quoted() {
        assertThat(CsvLine.of(List.of("a", "b, c", "d \"e\"", "f\ng", "")))
                .isEqualTo("a,\"b, c\",\"d \"\"e\"\"\",\"f\ng\",\r\n");
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+62", "-2", "@SUM(A1)"})
    void no_cell_is_run_as_a_formula(String cell) {
        assertThat(CsvLine.of(List.of(cell))).isEqualTo("'" + cell + "\r\n");
    }

    @Test
    void a_tab_or_a_line_end_in_front_hides_no_formula() {
        assertThat(CsvLine.of(List.of("\t=1", "\r=1"))).isEqualTo("'\t=1,\"'\r=1\"\r\n");
    }
}
