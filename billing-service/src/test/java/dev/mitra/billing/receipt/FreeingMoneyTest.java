package dev.mitra.billing.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FreeingMoneyTest {

    // of 2026-02-01
    private final Receipt.Accepted receipt =
            new Receipt.Unidentified(ReceiptId.random(), Wires.of("1000.00", List.of()), 2);
    private final FreeMoney free = FreeMoney.of(receipt, List.of(part("03-10", "300.00"), part("04-01", "200.00")));

    @Test
    void what_never_left_counts_from_the_value_date() {
        assertThat(FreeMoney.of(receipt).parts()).containsExactly(part("02-01", "1000.00"));
        assertThat(free.parts())
                .containsExactly(part("02-01", "500.00"), part("03-10", "300.00"), part("04-01", "200.00"));
    }

    @Test
    void the_earliest_is_taken_first_for_an_invoice_and_the_latest_for_a_refund() {
        assertThat(free.earliest(money("600.00"))).containsExactly(part("02-01", "500.00"), part("03-10", "100.00"));
        assertThat(free.latest(money("250.00"))).containsExactly(part("04-01", "200.00"), part("03-10", "50.00"));
        assertThat(free.without(money("600.00")).parts())
                .containsExactly(part("03-10", "200.00"), part("04-01", "200.00"));
    }

    @Test
    void what_went_elsewhere_without_a_day_took_the_money_of_the_latest() {
        var exchanged = receipt.allocate(money("700.00"), null);
        assertThat(FreeMoney.of(exchanged, List.of(part("03-10", "200.00"), part("04-01", "200.00")))
                        .parts())
                .containsExactly(part("03-10", "200.00"), part("04-01", "100.00"));
    }

    private static FreeMoney.Part part(String day, String amount) {
        return new FreeMoney.Part(LocalDate.parse("2026-" + day), money(amount));
    }

    private static Money money(String amount) {
        return Money.of(amount, "USD");
    }
}
