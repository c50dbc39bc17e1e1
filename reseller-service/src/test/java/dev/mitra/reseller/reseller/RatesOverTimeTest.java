package dev.mitra.reseller.reseller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.Samples;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RatesOverTimeTest {

    private static final Rate TEN = new Rate(Percentage.of("10"), Samples.TODAY);
    private static final Rate TWELVE = new Rate(Percentage.of("12"), Samples.TODAY.plusDays(10));

    @Test
    @DisplayName("R4.1 a rate applies from its first day until the next one begins")
    void each_on_its_days() {
        var rates = Rates.NONE.with(TWELVE).with(TEN);
        assertThat(rates.on(Samples.TODAY.minusDays(1))).isEmpty();
        assertThat(rates.on(Samples.TODAY)).contains(Percentage.of("10"));
        assertThat(rates.on(Samples.TODAY.plusDays(9))).contains(Percentage.of("10"));
        assertThat(rates.on(Samples.TODAY.plusDays(10))).contains(Percentage.of("12"));
        assertThat(rates.after(Samples.TODAY)).containsExactly(TWELVE);
    }

    @Test
    @DisplayName("R4.1 a rate is valid until the day before the next one")
    void valid_until() {
        var first = new Rate(Percentage.of("10"), Samples.TODAY);
        var next = new Rate(Percentage.of("12"), Samples.TODAY.plusDays(10));
        var rates = new Rates(List.of(next, first));
        assertThat(rates.lastDayOf(first)).contains(Samples.TODAY.plusDays(9));
        assertThat(rates.lastDayOf(next)).isEmpty();
    }

    @Test
    void a_rate_of_the_same_day_replaces() {
        var rates = Rates.NONE.with(TEN).with(new Rate(Percentage.of("15"), Samples.TODAY));
        assertThat(rates.inOrder()).hasSize(1);
        assertThat(rates.on(Samples.TODAY)).contains(Percentage.of("15"));
    }

    @Test
    @DisplayName("R10.1 an address in the United States names its state")
    void tax_place() {
        var address = Samples.profile().address();
        assertThat(address.namesItsTaxPlace()).isTrue();
        var noState = new PostalAddress("1 Road", null, "Austin", "Texas", null, address.country());
        assertThat(noState.namesItsTaxPlace()).isFalse();
    }
}
