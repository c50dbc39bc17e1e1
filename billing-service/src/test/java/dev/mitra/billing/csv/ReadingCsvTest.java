package dev.mitra.billing.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingCsvTest {

    @Test
    void quotes_commas_and_line_breaks_belong_to_their_cell() {
        assertThat(CsvRows.of("\uFEFFa,\"b, \"\"c\"\"\nd\",\r\n\r\ne,f,g"))
                .containsExactly(List.of("a", "b, \"c\"\nd", ""), List.of("e", "f", "g"));
    }

    @Test
    void what_was_written_is_read_back() {
        var cells = List.of("a,b", "say \"x\"", "two\nlines", "");
        assertThat(CsvRows.of(new Csv().row(cells).toString())).containsExactly(cells);
    }

    @Test
    void a_quote_that_is_never_closed_is_refused() {
        assertThatThrownBy(() -> CsvRows.of("a,\"b")).isInstanceOf(IllegalArgumentException.class);
    }
}
