package dev.mitra.billing.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamingInvoicesTest {

    private static final DocumentNumber NUMBER = new DocumentNumber(DocumentKind.INVOICE, 2026, 42);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RF54INV2026000042",
                "RF54 INV2 0260 0004 2",
                "rf54inv2026000042",
                "INV-2026-000042",
                "inv 2026 000042",
                "Invoice INV/2026/000042, thank you",
                "INV-2O26-OOO042",
                "/RFB/RF54INV2026000042/ROC/9"
            })
    void a_reference_is_found_however_it_is_written(String text) {
        assertThat(InvoiceReferences.in(Wires.of("1.00", List.of(), text))).containsExactly(NUMBER);
        assertThat(InvoiceReferences.in(Wires.of("1.00", List.of(text)))).containsExactly(NUMBER);
    }

    @Test
    void a_reference_that_is_split_over_lines_is_found() {
        assertThat(InvoiceReferences.in(Wires.of("1.00", List.of(), "payment for INV-2026-0", "00042 and more")))
                .containsExactly(NUMBER);
    }

    @Test
    void several_are_found_each_once() {
        var wire = Wires.of("1.00", List.of("RF54INV2026000042"), "INV-2026-000042 INV-2026-000043");
        assertThat(InvoiceReferences.in(wire))
                .containsExactly(NUMBER, new DocumentNumber(DocumentKind.INVOICE, 2026, 43));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RF55INV2026000042", "RF54INV2026000043", "INV-2026-42", "2026000042", "IV-2026-000042", ""})
    void wrong_check_digits_and_other_texts_name_nothing(String text) {
        assertThat(InvoiceReferences.in(Wires.of("1.00", List.of(), text))).isEmpty();
    }
}
