package dev.mitra.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UsStatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"TX", "AK", "HI", "DC"})
    @DisplayName("R10.1 a state and the District of Columbia are tax places")
    void a_state_is_a_tax_place(String state) {
        assertThat(UsStates.tellTaxPlace(new Country("US"), state)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR", "GU", "VI", "AS", "MP", "AE", "ZZ", "tx", "Texas"})
    @DisplayName("R10.1 a territory, a military post office and any other two letters are none inside the US")
    void what_has_no_tax_rows_is_none(String region) {
        assertThat(UsStates.tellTaxPlace(new Country("US"), region)).isFalse();
    }

    @Test
    @DisplayName("R10.1 a territory is named as its own country, outside of the states' taxes")
    void a_territory_is_a_country_of_its_own() {
        assertThat(UsStates.tellTaxPlace(new Country("US"), null)).isFalse();
        assertThat(UsStates.tellTaxPlace(new Country("PR"), null)).isTrue();
        assertThat(UsStates.tellTaxPlace(new Country("ID"), "Jakarta")).isTrue();
    }
}
