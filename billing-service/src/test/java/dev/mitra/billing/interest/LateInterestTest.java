package dev.mitra.billing.interest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.Seeds;
import dev.mitra.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LateInterestTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);

    private final LateInterest terms = new LateInterest(new BigDecimal("12"), null);

    @Test
    @DisplayName("R7.7 worked example 7: 955.29, 30 days late at 12 %: 9.42204, so 9.42")
    void thirty_days() {
        assertThat(after(30)).isEqualTo(usd("9.42"));
    }

    @Test
    @DisplayName("R7.7 worked example 8: 4.40 after 14 days, then 9.73 for the rest of 45 days, not 9.74")
    void postings_are_cumulative() {
        var first = after(14);
        assertThat(first).isEqualTo(usd("4.40"));
        assertThat(terms.toPost(open("955.29"), DUE, DUE.plusDays(45), first)).isEqualTo(usd("9.73"));
    }

    @Test
    @DisplayName("R7.7 worked example 9: a leap year has its 29th of February")
    void a_leap_year() {
        var due = LocalDate.of(2028, 2, 14);
        var balances = List.of(new Balance(due, usd("1000.00")));
        assertThat(terms.accrued(balances, due, LocalDate.of(2028, 3, 15))).isEqualTo(usd("9.86"));
    }

    @Test
    @DisplayName("R7.7 worked example 10: EUR 1000.00 at 10.15 % for 30 days: 8.34, and 40.00 flat")
    void the_rate_of_the_eu() {
        var eu = new LateInterest(new BigDecimal("10.15"), Money.of("40.00", "EUR"));
        var due = LocalDate.of(2026, 1, 31);
        var balances = List.of(new Balance(due, Money.of("1000.00", "EUR")));
        assertThat(eu.accrued(balances, due, LocalDate.of(2026, 3, 2))).isEqualTo(Money.of("8.34", "EUR"));
        assertThat(eu.flat()).isEqualTo(Money.of("40.00", "EUR"));
    }

    @Test
    @DisplayName("R7.7 a statutory rate changes with the half-year: each day bears its own, rounded once on the sum")
    void a_rate_that_changes() {
        var eu = new LateInterest(
                List.of(
                        new LateInterest.Rate(LocalDate.of(2026, 1, 1), new BigDecimal("10.15")),
                        new LateInterest.Rate(LocalDate.of(2026, 7, 1), new BigDecimal("10.40"))),
                Money.of("40.00", "EUR"));
        var due = LocalDate.of(2026, 6, 20);
        var balances = List.of(new Balance(due, Money.of("1000.00", "EUR")));
        // 10 days of June at 10.15, 9 of July at 10.40: 10000 x (101.5 + 93.6) / 36500 = 5.3452
        var until = LocalDate.of(2026, 7, 9);
        assertThat(eu.accrued(balances, due, until)).isEqualTo(Money.of("5.35", "EUR"));
        assertThat(eu.owed(balances, due, until)).isEqualTo(Money.of("45.35", "EUR"));
        assertThat(eu.owed(balances, due, due).isZero())
                .as("nothing flat in time")
                .isTrue();
        assertThat(eu.toPost(balances, due, until, Money.of("42.78", "EUR"))).isEqualTo(Money.of("2.57", "EUR"));
        assertThat(eu.perYearOn(LocalDate.of(2026, 6, 30))).isEqualTo("10.15");
        assertThat(eu.perYearOn(LocalDate.of(2026, 7, 1))).isEqualTo("10.40");
        assertThat(eu.perYearOn(LocalDate.of(2025, 12, 31))).isZero();
    }

    @Test
    @DisplayName("R7.7 the flat sum is that of the first day late, whatever later half-years bring")
    void a_flat_sum_that_changes() {
        var eu = new LateInterest(
                List.of(
                        new LateInterest.Rate(
                                LocalDate.of(2026, 1, 1), new BigDecimal("10.15"), Money.of("40.00", "EUR"), null),
                        new LateInterest.Rate(
                                LocalDate.of(2026, 7, 1),
                                new BigDecimal("10.15"),
                                Money.of("50.00", "EUR"),
                                "unverified")),
                null);
        assertThat(eu.flatOf(LocalDate.of(2025, 12, 30))).isNull();
        assertThat(eu.flatOf(LocalDate.of(2025, 12, 31))).isEqualTo(Money.of("40.00", "EUR"));
        assertThat(eu.flatOf(LocalDate.of(2026, 6, 29))).isEqualTo(Money.of("40.00", "EUR"));
        assertThat(eu.flatOf(LocalDate.of(2026, 6, 30))).isEqualTo(Money.of("50.00", "EUR"));
        var due = LocalDate.of(2026, 6, 15);
        var balances = List.of(new Balance(due, Money.of("1000.00", "EUR")));
        // 30 days: 8.34
        assertThat(eu.owed(balances, due, due.plusDays(30))).isEqualTo(Money.of("48.34", "EUR"));
        assertThat(eu.words())
                .isEqualTo("10.15 % a year from 2026-01-01 and 40.00 EUR once, 10.15 % a year from 2026-07-01 and"
                        + " 50.00 EUR once (unverified)");
    }

    @Test
    @DisplayName("R7.7 worked example 17: six days late are 1.77 on 899.10")
    void six_days() {
        assertThat(terms.accrued(open("899.10"), DUE, DUE.plusDays(6))).isEqualTo(usd("1.77"));
    }

    @Test
    @DisplayName("R7.7 paid by the due date bears nothing; a part payment bears on what stays open")
    void part_payments() {
        assertThat(after(0)).isEqualTo(usd("0.00"));
        assertThat(after(-5)).isEqualTo(usd("0.00"));
        var balances =
                List.of(new Balance(DUE.minusDays(30), usd("955.29")), new Balance(DUE.plusDays(10), usd("455.29")));
        // 955.29 x 10 + 455.29 x 20 days = 18658.70 x 12 % / 365 = 6.1344
        assertThat(terms.accrued(balances, DUE, DUE.plusDays(30))).isEqualTo(usd("6.13"));
    }

    @Test
    @DisplayName("R7.7 for any history interest grows with the days, and split postings make the same sum")
    void interest_is_monotone_and_additive() {
        var random = Seeds.random();
        for (int round = 0; round < 2_000; round++) {
            var balances = List.of(new Balance(DUE, Money.ofMinor(1 + random.nextInt(10_000_000), "USD")));
            int days = random.nextInt(700);
            int split = random.nextInt(days + 1);
            var whole = terms.accrued(balances, DUE, DUE.plusDays(days));
            var first = terms.accrued(balances, DUE, DUE.plusDays(split));
            var rest = terms.toPost(balances, DUE, DUE.plusDays(days), first);
            assertThat(first.plus(rest)).isEqualTo(whole);
            assertThat(first).isLessThanOrEqualTo(whole);
            assertThat(whole.minor())
                    .isEqualTo(oracle(balances.getFirst().open().minor(), days));
        }
    }

    // Whole numbers only: principal x days x 12 / 36500, half up.
    private static long oracle(long minor, long days) {
        return (2 * minor * days * 12 + 36_500) / (2 * 36_500);
    }

    private Money after(int days) {
        return terms.accrued(open("955.29"), DUE, DUE.plusDays(days));
    }

    private static List<Balance> open(String amount) {
        return List.of(new Balance(DUE.minusDays(30), usd(amount)));
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
