package dev.mitra.billing.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTaxRowsTest {

    @Test
    @DisplayName("R10.1 a row whose days no calendar has is refused before any table sees it")
    void days_beyond_the_calendar() {
        assertThat(TaxRowReading.of(row("2031-01-01", "9999-12-31"))).isNotNull();
        assertThatThrownBy(() -> TaxRowReading.of(row("+999999999-12-31", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("valid_from is beyond the calendar");
        assertThatThrownBy(() -> TaxRowReading.of(row("2031-01-01", "+10000-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("valid_to is beyond the calendar");
        assertThatThrownBy(() -> TaxRowReading.of(row("-0001-01-01", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("valid_from is beyond the calendar");
    }

    private static List<String> row(String from, String to) {
        return List.of("RATE", "TX", "6.25", "", "", from, to, "2026-11-26", "Sample");
    }
}
