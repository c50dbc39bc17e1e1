package dev.mitra.reseller.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FillingInFiguresTest {

    private static final Periods PERIODS = new Periods(90, 30, 365);

    private final Figures figures = new Figures(Samples.vendor(), Samples.TERMS);

    @Test
    @DisplayName("R9.2 texts name the figures that are configured")
    void figures_come_from_configuration() {
        assertThat(figures.fill("{{default-rate}} % after {{prepaid-orders}} orders, {{payment-days}} days"))
                .isEqualTo("10 % after 3 orders, 30 days");
        var stricter = new Terms(Percentage.of("7.5"), Percentage.of("30"), 14, 5, Percentage.of("12"), 0, PERIODS);
        assertThat(new Figures(Samples.vendor(), stricter).fill("{{default-rate}} {{payment-days}} {{order-on-terms}}"))
                .isEqualTo("7.5 14 6");
    }

    @Test
    void a_figure_that_does_not_exist_is_a_defect() {
        assertThatThrownBy(() -> figures.fill("{{no-such-figure}}")).hasMessageContaining("no-such-figure");
    }

    @Test
    void figures_that_make_no_sense_are_refused() {
        assertThatThrownBy(() ->
                        new Terms(Percentage.of("31"), Percentage.of("30"), 30, 3, Percentage.of("12"), 0, PERIODS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Terms(Percentage.of("10"), Percentage.of("30"), 30, 0, Percentage.of("12"), 0, PERIODS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
