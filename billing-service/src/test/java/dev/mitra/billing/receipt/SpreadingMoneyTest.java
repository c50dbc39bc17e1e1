package dev.mitra.billing.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpreadingMoneyTest {

    private final Invoice.Issued older = new Invoice.Issued(Bills.of(1, "899.10", "56.19"), 1);
    private final Invoice.Issued younger =
            new Invoice.Issued(Bills.of(2, "899.10", "0.00", LocalDate.of(2026, 1, 20)), 1);

    @Test
    void one_wire_pays_what_it_names_the_oldest_due_first() {
        var spreading = Spreading.over(usd("1000.00"), List.of(younger, older));
        assertThat(spreading.shares())
                .containsExactly(new Share(older, usd("955.29")), new Share(younger, usd("44.71")));
        assertThat(spreading.reasons()).extracting(Reason::code).containsExactly("PAID", "GAP");
    }

    @Test
    void what_is_too_small_names_the_gap() {
        var spreading = Spreading.over(usd("500.00"), List.of(older));
        assertThat(spreading.reasons())
                .containsExactly(
                        Reason.about(older.bill().number(), "GAP", "455.29 USD stays open on INV-2026-000001"));
    }

    @Test
    void money_for_a_paid_invoice_is_kept_as_credit() {
        var paid = new Invoice.Paid(older.bill(), LocalDate.of(2026, 2, 1), 2);
        var spreading = Spreading.over(usd("955.29"), List.of(paid));
        assertThat(spreading.shares()).isEmpty();
        assertThat(spreading.reasons()).extracting(Reason::code).containsExactly("ALREADY_PAID", "EXCESS");
    }

    @Test
    void another_currency_is_not_mixed() {
        assertThat(Spreading.over(Money.of("955.29", "EUR"), List.of(older)).shares())
                .isEmpty();
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
