package dev.mitra.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditorReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "INV2026000042, RF54INV2026000042",
        "ST2026030042, RF27ST2026030042",
        "R0042, RF69R0042",
        "539007547034, RF18539007547034"
    })
    void check_digits_are_those_of_iso_11649(String own, String reference) {
        assertThat(CreditorReference.of(own).value()).isEqualTo(reference);
        assertThat(CreditorReference.isValid(reference)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RF55INV2026000042",
                "RF54INV2026000043",
                "RF54INV2026000024",
                "RF54",
                "INV2026000042",
                "rf54INV2026000042"
            })
    void one_wrong_character_is_noticed(String reference) {
        assertThat(CreditorReference.isValid(reference)).isFalse();
    }

    @Test
    void people_read_it_in_groups_of_four() {
        assertThat(CreditorReference.of("INV2026000042").spaced()).isEqualTo("RF54 INV2 0260 0004 2");
    }
}
