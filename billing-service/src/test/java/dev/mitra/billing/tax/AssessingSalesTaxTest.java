package dev.mitra.billing.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessingSalesTaxTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final SalesTax tax = new SalesTax(TaxTables.of(
            TaxTables.state("TX", "6.25", Treatment.TAXABLE),
            TaxTables.state("NJ", "6.625", Treatment.CONDITIONAL),
            TaxTables.state("MD", "6", Treatment.REDUCED),
            TaxTables.state("VA", "5.3", Treatment.EXEMPT),
            TaxTables.state("AK", "0", Treatment.LOCAL_ONLY),
            TaxTables.state("OR", "0", Treatment.NO_SALES_TAX)));

    @ParameterizedTest(name = "{1} in {0} bears {2}")
    @CsvSource({
        "TX, 899.10, 56.19",
        "NJ, 2697.30, 178.70",
        "TX, 18.64, 1.17",
        "MD, 899.10, 26.97",
        "VA, 899.10, 0.00",
        "AK, 899.10, 0.00",
        "OR, 899.10, 0.00",
        "TX, 0.07, 0.00",
        "TX, 0.08, 0.01"
    })
    @DisplayName("R10.1 worked examples 1, 3 and 4: the rate on the invoice's sum, HALF_UP")
    void the_rate_is_applied_to_the_sum(String state, String net, String expected) {
        assertThat(assess(state, net).tax(Currency.getInstance("USD"))).isEqualTo(Money.of(expected, "USD"));
    }

    @Test
    @DisplayName("R10.1 a reseller outside the US bears no US tax")
    void outside_the_us_there_is_none() {
        var assessed = tax.assess(new TaxPlace(new Country("ID"), "TX"), Money.of("899.10", "USD"), DAY, null);
        assertThat(assessed.reason()).isEqualTo(TaxReason.OUTSIDE_US);
        assertThat(assessed.lines()).isEmpty();
    }

    @Test
    @DisplayName(
            "R10.1 outside the US a country's own tax is charged only where a row says so, from its day on, with its text")
    void a_country_with_a_row_bears_its_own() {
        var indonesia = new Country("ID");
        var row = new CountryTax(
                indonesia, Percentage.of("11"), "PPN 11 %", LocalDate.of(2026, 1, 15), null, "a registration");
        var abroad = new SalesTax(
                TaxTables.of(),
                (country, day) ->
                        country.equals(indonesia) && !day.isBefore(row.from()) ? Optional.of(row) : Optional.empty());
        var net = Money.of("899.10", "USD");
        var assessed = abroad.assess(new TaxPlace(indonesia, null), net, DAY, null);
        assertThat(assessed.reason()).isEqualTo(TaxReason.COUNTRY_TAX);
        assertThat(assessed.evidence()).isEqualTo("PPN 11 %");
        assertThat(assessed.lines().getFirst().state()).as("not Idaho's").isEqualTo("IDN");
        assertThat(assessed.tax(Currency.getInstance("USD"))).isEqualTo(Money.of("98.90", "USD"));
        assertThat(assessed.explanation()).extracting(TaxStep::rule).contains("R10.1", "country's tax");
        assertThat(abroad.assess(new TaxPlace(indonesia, null), net, DAY.minusDays(1), null)
                        .reason())
                .isEqualTo(TaxReason.OUTSIDE_US);
        assertThat(abroad.assess(new TaxPlace(new Country("SG"), null), net, DAY, null)
                        .lines())
                .isEmpty();
    }

    @Test
    @DisplayName("R10.2 worked example 2: a certificate valid that day takes the tax away and is named")
    void a_certificate_takes_the_tax_away() {
        var assessed = tax.assess(
                new TaxPlace(Country.US, "TX"), Money.of("899.10", "USD"), DAY, new ResaleExemption("TX-77", "TX"));
        assertThat(assessed.reason()).isEqualTo(TaxReason.RESALE);
        assertThat(assessed.evidence()).isEqualTo("TX-77");
        assertThat(assessed.lines()).isEmpty();
    }

    @Test
    @DisplayName("R10.2 a certificate of another state changes nothing")
    void a_certificate_of_another_state_changes_nothing() {
        var assessed = tax.assess(
                new TaxPlace(Country.US, "TX"), Money.of("899.10", "USD"), DAY, new ResaleExemption("NJ-1", "NJ"));
        assertThat(assessed.lines()).hasSize(1);
    }

    @Test
    void a_condition_that_nobody_has_shown_is_taxed_and_says_so() {
        var assessed = assess("NJ", "100.00");
        assertThat(assessed.reason()).isEqualTo(TaxReason.CONDITION_NOT_SHOWN);
        assertThat(assessed.evidence()).isEqualTo("a condition");
    }

    @Test
    void every_assessment_explains_place_rule_rate_and_rounding_with_sources() {
        assertThat(assess("TX", "899.10").explanation())
                .extracting(TaxStep::rule)
                .containsExactly("R10.1", "taxability", "R10.2", "rate", "HALF_UP on the invoice's sum");
        assertThat(assess("TX", "899.10").explanation().get(4).input()).contains("56.19375");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "", "PR"})
    void a_us_place_without_rows_is_not_guessed(String state) {
        assertThatThrownBy(() -> assess(state, "1.00")).isInstanceOf(UnknownTaxPlace.class);
    }

    private TaxAssessment assess(String state, String net) {
        return tax.assess(new TaxPlace(Country.US, state), Money.of(net, "USD"), DAY, null);
    }
}
