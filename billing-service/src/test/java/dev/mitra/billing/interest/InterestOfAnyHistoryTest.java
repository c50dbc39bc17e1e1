package dev.mitra.billing.interest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.Seeds;
import dev.mitra.kernel.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InterestOfAnyHistoryTest {

    private static final int CASES = 3_000;
    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);

    @Test
    @DisplayName(
            "R7.7 for any part payments interest is what counting day by day in whole numbers gives, never shrinks and posts to one sum")
    void interest_is_what_counting_days_gives() {
        var random = Seeds.random();
        for (int round = 0; round < CASES; round++) {
            int rate = 1 + random.nextInt(2_500);
            var terms = new LateInterest(BigDecimal.valueOf(rate, 2), null);
            var balances = history(random);
            int days = random.nextInt(500);
            var accrued = terms.accrued(balances, DUE, DUE.plusDays(days));
            assertThat(accrued.minor()).as("%s %d %d", balances, rate, days).isEqualTo(oracle(balances, rate, days));
            assertThat(terms.accrued(balances, DUE, DUE.plusDays(days + 1))).isGreaterThanOrEqualTo(accrued);
            assertThat(posted(terms, balances, days, random)).isEqualTo(accrued);
        }
    }

    @Test
    @DisplayName("R7.7 what is paid by the due date bears nothing, whatever was paid when")
    void paid_in_time_bears_nothing() {
        var random = Seeds.random();
        for (int round = 0; round < CASES; round++) {
            var total = Money.ofMinor(1 + random.nextInt(1_000_000), "USD");
            var balances = List.of(
                    new Balance(DUE.minusDays(30), total),
                    new Balance(DUE.minusDays(random.nextInt(30)), Money.ofMinor(0, "USD")));
            assertThat(new LateInterest(BigDecimal.TEN, null)
                            .accrued(balances, DUE, DUE.plusDays(random.nextInt(900)))
                            .isZero())
                    .isTrue();
        }
    }

    private static List<Balance> history(Random random) {
        var balances = new ArrayList<Balance>();
        long open = 1L + random.nextInt(50_000_000);
        var day = DUE.minusDays(30);
        balances.add(new Balance(day, Money.ofMinor(open, "USD")));
        for (int payments = random.nextInt(5); payments > 0; payments--) {
            open -= random.nextLong(open + 1);
            day = day.plusDays(random.nextInt(90));
            balances.add(new Balance(day, Money.ofMinor(open, "USD")));
        }
        return balances;
    }

    // Every day on its own: what was open at the end of the day before it, in cents; the rate in hundredths of a per
    // cent.
    private static long oracle(List<Balance> balances, int rate, int days) {
        var sum = BigInteger.ZERO;
        for (int day = 1; day <= days; day++) {
            var before = DUE.plusDays(day - 1);
            long open = 0;
            for (var balance : balances) {
                open = balance.from().isAfter(before) ? open : balance.open().minor();
            }
            sum = sum.add(BigInteger.valueOf(open));
        }
        var divisor = BigInteger.valueOf(365L * 10_000);
        return sum.multiply(BigInteger.valueOf(rate))
                .shiftLeft(1)
                .add(divisor)
                .divide(divisor.shiftLeft(1))
                .longValueExact();
    }

    private static Money posted(LateInterest terms, List<Balance> balances, int days, Random random) {
        var posted = Money.ofMinor(0, "USD");
        for (int day = random.nextInt(40); day < days; day += 1 + random.nextInt(40)) {
            posted = posted.plus(terms.toPost(balances, DUE, DUE.plusDays(day), posted));
        }
        return posted.plus(terms.toPost(balances, DUE, DUE.plusDays(days), posted));
    }
}
