package dev.mitra.reseller.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantingARateTest {

    private static final Finding SPECIALISED = new Finding(true, "Sells software alone.");
    private static final Finding OTHERWISE = new Finding(false, "Sells hardware.");

    private final RateRule rule = new RateRule(Samples.TERMS);

    @Test
    @DisplayName("R1.5 R4.1 a specialised firm gets 10 per cent unless another rate is granted")
    void default_rate() {
        assertThat(rule.decide(MainBusiness.IT_RESALE, SPECIALISED, null))
                .isEqualTo(new RateRule.Granted(Percentage.of("10")));
        assertThat(rule.decide(MainBusiness.IT_RESALE, SPECIALISED, Percentage.of("10.00")))
                .isEqualTo(new RateRule.Granted(Percentage.of("10.00")));
    }

    @ParameterizedTest(name = "R4.1 {0} per cent is not the default and takes two reviewers")
    @ValueSource(strings = {"0", "9.999999", "10.000001", "12.5", "30"})
    void another_rate_takes_two(String rate) {
        assertThat(rule.decide(MainBusiness.IT_RESALE, SPECIALISED, Percentage.of(rate)))
                .isEqualTo(new RateRule.TakesTwo(Percentage.of(rate)));
    }

    @ParameterizedTest(name = "R1.5 without the finding {0} gets rate 0")
    @EnumSource(MainBusiness.class)
    void without_the_finding(MainBusiness business) {
        assertThat(rule.decide(business, OTHERWISE, null)).isEqualTo(new RateRule.Granted(Percentage.ZERO));
        assertThat(rule.decide(business, OTHERWISE, Percentage.ZERO)).isEqualTo(new RateRule.Granted(Percentage.ZERO));
        assertThat(rule.decide(business, OTHERWISE, Percentage.of("10"))).isEqualTo(new Verdict.RateNeedsFinding());
    }

    @Test
    @DisplayName("R1.4 a consultancy gets no discount even with the finding")
    void consultancy() {
        assertThat(rule.decide(MainBusiness.CONSULTING, SPECIALISED, null))
                .isEqualTo(new Verdict.ConsultingGetsNoDiscount());
        assertThat(rule.decide(MainBusiness.CONSULTING, SPECIALISED, Percentage.of("5")))
                .isEqualTo(new Verdict.ConsultingGetsNoDiscount());
    }

    @Test
    @DisplayName("R4.1 no rate lies above the cap")
    void cap() {
        assertThat(rule.decide(MainBusiness.IT_RESALE, SPECIALISED, Percentage.of("30")))
                .isEqualTo(new RateRule.TakesTwo(Percentage.of("30")));
        assertThat(rule.decide(MainBusiness.IT_RESALE, SPECIALISED, Percentage.of("30.000001")))
                .isEqualTo(new Verdict.RateAboveCap(Percentage.of("30")));
    }
}
