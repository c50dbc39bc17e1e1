package dev.mitra.reseller.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.Country;
import dev.mitra.reseller.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProtectingAPartnerTest {

    private static final Protection NINETY_DAYS = new Protection(Duration.ofDays(90));

    private static Handover of(String customer, Country country, @Nullable String product) {
        return new Handover(customer, country, null, product, "Seats", "By mail.");
    }

    private static Protection.Claim claim(String customer, @Nullable String product) {
        return NINETY_DAYS.claim(of(customer, Country.US, product), Samples.NOW).orElseThrow();
    }

    @Test
    @DisplayName("R11.4 by default nobody is protected")
    void off() throws IOException {
        assertThat(new Protection(Duration.ZERO).claim(of("Hill School", Country.US, null), Samples.NOW))
                .isEmpty();
        assertThat(Files.readAllLines(Path.of("src/main/resources/application.properties")))
                .contains("mitra.reseller.opportunity-protection=P0D");
    }

    @ParameterizedTest(name = "R11.4 {0} {1} is {2} {3}: {4}")
    @CsvSource({
        "Hill School, Tabulon, HILL  SCHOOL, tabulon, true",
        "PT Contoh Nusantara, , Contoh Nusantara Tbk, , true",
        "Café Léon LLC, Tabulon, Cafe Leon, TABULON, true",
        "Hill School, Tabulon, Hill School, Quillmark, false",
        "Hill School, Tabulon, Mill School, Tabulon, false",
        "LLC, , Ltd, , false"
    })
    void the_same_customer_however_it_is_spelled(
            String one, @Nullable String product, String other, @Nullable String otherProduct, boolean same) {
        assertThat(claim(one, product).equals(claim(other, otherProduct))).isEqualTo(same);
    }

    @Test
    void a_firm_of_another_country_is_another_firm_and_a_period_is_not_negative() {
        var here = NINETY_DAYS.claim(of("Hill School", Country.US, null), Samples.NOW);
        assertThat(NINETY_DAYS.claim(of("Hill School", new Country("ID"), null), Samples.NOW))
                .isNotEqualTo(here);
        assertThat(here.orElseThrow().until()).isEqualTo(Samples.NOW.plus(Duration.ofDays(90)));
        assertThatThrownBy(() -> new Protection(Duration.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
