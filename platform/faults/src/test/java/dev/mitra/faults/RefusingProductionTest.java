package dev.mitra.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

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
}
