package dev.mitra.license.bulk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.license.bulk.Row;
import dev.mitra.license.bulk.Wish;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.OrderNumber;
import dev.mitra.web.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingATableTest {

    private static final Wish FIRST = new Wish.Temporary(new OrderNumber("000000000424"), "TAB-NET-DEV-OEM");

    @Test
    void what_spreadsheets_write_is_read_whatever_their_marks_separators_and_line_ends() {
        for (var text : new String[] {
            "orderNumber,sku\n000000000424,TAB-NET-DEV-OEM\n",
            "\uFEFForderNumber,sku\r\n000000000424,TAB-NET-DEV-OEM\r\n",
            "\uFEFFsku;orderNumber\r\nTAB-NET-DEV-OEM;000000000424",
            "organisation,orderNumber,sku\r\n\"PT \"\"Contoh\"\",\r\nBandung\",000000000424,TAB-NET-DEV-OEM\r\n",
            "\"orderNumber\",\"sku\",\"note\"\r\n\" 000000000424 \",\"TAB-NET-DEV-OEM\"\r\n",
            // a spreadsheet took the number for one and dropped its zeros
            "orderNumber,sku\n424,TAB-NET-DEV-OEM\n",
        }) {
            assertThat(BatchAction.TEMPORARY.rows(table(text))).as(text).containsExactly(new Row(2, FIRST));
        }
    }

    @Test
    void rows_are_counted_as_spreadsheets_do_and_empty_ones_are_passed_over() {
        var license = LicenseId.random();
        var text = "licenseId,organisation\r\n\"%s\",\"Zwei\nZeilen\"\r\n,\r\n%s,\u00DCber GmbH\r\n"
                .formatted(license.external(), license.external());
        assertThat(BatchAction.REPLACEMENT.rows(table(text)))
                .containsExactly(new Row(2, new Wish.Replacement(license)), new Row(4, new Wish.Replacement(license)));
        assertThat(BatchAction.EXTENSION.rows(table(text))).first().isEqualTo(new Row(2, new Wish.Extension(license)));
    }

    @Test
    void a_formula_or_another_thing_in_a_cell_that_counts_makes_its_row_unreadable_and_no_other() {
        for (var cell : new String[] {
            "=HYPERLINK(\"\"https://evil.example\"\")", "+424", "-424", "@SUM(1)", "4.24E+2", "", "0000000004240"
        }) {
            var text = "orderNumber,sku\n\"%s\",TAB-NET-DEV-OEM\n000000000424,TAB-NET-DEV-OEM\n".formatted(cell);
            assertThat(BatchAction.TEMPORARY.rows(table(text)))
                    .as(cell)
                    .containsExactly(new Row(2, new Wish.Unreadable()), new Row(3, FIRST));
        }
        assertThat(BatchAction.TEMPORARY.rows(table("orderNumber,sku\n424,=TAB\n424\n")))
                .extracting(Row::wish)
                .containsOnly(new Wish.Unreadable());
        assertThat(BatchAction.REPLACEMENT.rows(table("licenseId\nord_01kb0000000000000000000000\n")))
                .extracting(Row::wish)
                .containsOnly(new Wish.Unreadable());
    }

    @Test
    void another_encoding_no_table_and_a_missing_column_are_refused_as_a_whole() {
        var umlaut = "orderNumber,sku,organisation\n424,TAB,M\u00FCller\n";
        for (var encoding : new Charset[] {StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE}) {
            assertThatThrownBy(() -> CsvTable.read(umlaut.getBytes(encoding))).hasMessageContaining("NOT_UTF_8");
        }
        for (var text : new String[] {"", "a,\"b\nc,d\n"}) {
            assertThatThrownBy(() -> table(text)).as(text).hasMessageContaining("NOT_CSV");
        }
        assertThatThrownBy(() -> BatchAction.EXTENSION.rows(table("orderNumber,sku\n424,TAB\n")))
                .isInstanceOf(Problem.class)
                .hasMessage("COLUMN_MISSING [licenseId]");
    }

    private static CsvTable table(String text) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
