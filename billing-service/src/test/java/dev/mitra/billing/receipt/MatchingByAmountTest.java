package dev.mitra.billing.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.Seeds;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.kernel.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchingByAmountTest {

    private final List<Invoice.Payable> open = List.of(
            invoice(1, "955.29"),
            invoice(2, "899.10"),
            invoice(3, "2876.00"),
            invoice(4, "1618.20"),
            invoice(5, "450.00"));

    @Test
    @DisplayName("R7.2 worked example 13: 2068.20 is I4 + I5, 1854.39 is I1 + I2, 6798.59 is all of them")
    void the_only_sum_that_fits_is_meant() {
        assertThat(meant("2068.20")).containsExactlyInAnyOrder(4, 5);
        assertThat(meant("1854.39")).containsExactlyInAnyOrder(1, 2);
        assertThat(meant("6798.59")).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(meant("899.10")).containsExactly(2);
    }

    @Test
    void what_no_sum_makes_means_nothing() {
        assertThat(AmountMatch.of(usd("0.01"), open)).isInstanceOf(AmountMatch.Nothing.class);
        assertThat(AmountMatch.of(usd("6798.60"), open)).isInstanceOf(AmountMatch.Nothing.class);
    }

    @Test
    void equal_amounts_are_interchangeable_and_the_oldest_due_is_taken() {
        var equal = List.<Invoice.Payable>of(invoice(1, "100.00"), invoice(2, "100.00"), invoice(3, "100.00"));
        assertThat(AmountMatch.of(usd("200.00"), equal))
                .isInstanceOfSatisfying(
                        AmountMatch.Unique.class,
                        unique -> assertThat(numbers(unique)).containsExactly(1, 2));
    }

    @Test
    void two_different_sums_mean_neither() {
        var both = List.<Invoice.Payable>of(
                invoice(1, "100.00"), invoice(2, "200.00"), invoice(3, "250.00"), invoice(4, "50.00"));
        assertThat(AmountMatch.of(usd("300.00"), both)).isInstanceOf(AmountMatch.Ambiguous.class);
    }

    @Test
    @DisplayName("For any open amounts the search agrees with trying every subset")
    void the_search_agrees_with_trying_everything() {
        var random = Seeds.random();
        for (int round = 0; round < 300; round++) {
            var some = IntStream.rangeClosed(1, 1 + random.nextInt(9))
                    .<Invoice.Payable>mapToObj(number -> invoice(number, (1 + random.nextInt(12)) + ".00"))
                    .toList();
            var amount = usd((1 + random.nextInt(40)) + ".00");
            var sums = everySum(some, amount);
            var match = AmountMatch.of(amount, some);
            boolean single = some.stream().anyMatch(invoice -> invoice.open().equals(amount));
            assertThat(match instanceof AmountMatch.Unique).isEqualTo(single || sums.size() == 1);
            assertThat(match instanceof AmountMatch.Nothing).isEqualTo(sums.isEmpty());
        }
    }

    private static Set<List<Long>> everySum(List<Invoice.Payable> open, Money amount) {
        var sums = new HashSet<List<Long>>();
        for (int mask = 1; mask < 1 << open.size(); mask++) {
            var taken = new ArrayList<Long>();
            for (int i = 0; i < open.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    taken.add(open.get(i).open().minor());
                }
            }
            if (taken.stream().mapToLong(Long::longValue).sum() == amount.minor()) {
                Collections.sort(taken);
                sums.add(taken);
            }
        }
        return sums;
    }

    private List<Integer> meant(String amount) {
        return numbers((AmountMatch.Unique) AmountMatch.of(usd(amount), open));
    }

    private static List<Integer> numbers(AmountMatch.Unique unique) {
        return unique.invoices().stream()
                .map(invoice -> invoice.bill().number().sequence())
                .toList();
    }

    private static Invoice.Payable invoice(int number, String total) {
        return new Invoice.Issued(Bills.of(number, total, "0.00"), 1);
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
