package dev.mitra.reseller.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddingToADiscountTest {

    private static final Percentage FIVE = Percentage.of("5");
    private static final Percentage CAP = Samples.TERMS.maxRate();

    @Test
    @DisplayName("R11.4 by default an opportunity has no effect on margin")
    void off() throws IOException {
        assertThat(new ExtraDiscountRule(Percentage.ZERO, 90, CAP).on(Samples.TODAY))
                .isEmpty();
        assertThat(Files.readAllLines(Path.of("src/main/resources/application.properties")))
                .contains("mitra.reseller.opportunity-extra-percent=0");
    }

    @Test
    @DisplayName("R4.1 R11.4 configured, it adds points for some days, below the programme's highest rate")
    void on() {
        assertThat(new ExtraDiscountRule(FIVE, 90, CAP).on(Samples.TODAY))
                .contains(new ExtraDiscount(FIVE, CAP, Samples.TODAY.plusDays(90)));
    }

    @Test
    void it_lasts_a_day_at_least() {
        assertThatThrownBy(() -> new ExtraDiscountRule(FIVE, 0, CAP)).isInstanceOf(IllegalArgumentException.class);
    }
}
