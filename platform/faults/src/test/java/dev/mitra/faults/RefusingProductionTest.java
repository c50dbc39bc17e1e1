package dev.mitra.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusingProductionTest {

    @Test
    void production_is_known_by_its_property_and_by_its_environment() {
        assertThat(FaultAgent.isProduction(Map.of(), "true")).isTrue();
        assertThat(FaultAgent.isProduction(Map.of("MITRA_PRODUCTION", "true"), ""))
                .isTrue();
        assertThat(FaultAgent.isProduction(Map.of("MITRA_PRODUCTION", "false"), ""))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "1", "yes", "Y", "on", "ja", "J", "si", "sim", "oui", " true "})
    void production_is_known_by_every_word_that_the_services_take_for_true(String word) {
        assertThat(FaultAgent.isProduction(Map.of(), word)).isTrue();
        assertThat(FaultAgent.isProduction(Map.of("MITRA_PRODUCTION", word), "false"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "false", "no", "0", "off", "treu"})
    void any_other_word_is_none(String word) {
        assertThat(FaultAgent.isProduction(Map.of("MITRA_PRODUCTION", word), word))
                .isFalse();
    }
}
