package dev.mitra.order.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingCsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a,\"b", "\"", "a\n\"b\nc,d", "a,\"b\"\"", "\"a\",\"b\nc\nd"})
    void a_quote_that_nobody_closes_cuts_the_file_off(String csv) {
        assertThat(CsvText.whole(csv)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b", "\"a\",b", "\"a\"\"b\"", "5\" disk,b", "a,\"\"\n\"\",b", "\"a\nb\",c\r\n"})
    void a_file_whose_quotes_are_closed_is_whole(String csv) {
        assertThat(CsvText.whole(csv)).isPresent();
    }

    @Test
    void the_mark_of_utf_8_is_no_text() {
        assertThat(CsvText.whole("\uFEFFa")).contains("a");
    }
}
