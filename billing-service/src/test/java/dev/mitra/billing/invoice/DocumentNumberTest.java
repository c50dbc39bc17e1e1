package dev.mitra.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentNumberTest {

    @Test
    void a_number_reads_back_as_it_was_written() {
        var number = new DocumentNumber(DocumentKind.INVOICE, 2026, 42);
        assertThat(number).hasToString("INV-2026-000042");
        assertThat(DocumentNumber.parse(DocumentKind.INVOICE, "INV-2026-000042"))
                .contains(number);
        assertThat(number.compact()).isEqualTo("INV2026000042");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CN-2026-000042", "INV-2026-42", "INV-2026-000000", "INV-1999-000042", "INV-2026-000042 ", ""})
    void anything_else_is_none(String text) {
        assertThat(DocumentNumber.parse(DocumentKind.INVOICE, text)).isEmpty();
    }
}
