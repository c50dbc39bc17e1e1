package dev.mitra.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettlingAnInvoiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private final Invoice.Issued invoice = new Invoice.Issued(Bills.of(1, "899.10", "56.19"), 1);

    @Test
    @DisplayName(
            "R7.6 worked example 1: due 30 calendar days after the order date, overdue from the following midnight")
    void due_and_overdue() {
        assertThat(invoice.bill().total()).isEqualTo(usd("955.29"));
        assertThat(invoice.bill().dueOn()).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(invoice.overdueOn(LocalDate.of(2026, 2, 14))).isFalse();
        assertThat(invoice.overdueOn(LocalDate.of(2026, 2, 15))).isTrue();
    }

    @Test
    @DisplayName("Worked example 5: 500.00 on 955.29 leaves 455.29 open")
    void an_amount_that_is_too_small_leaves_the_invoice_open_and_names_the_gap() {
        var settled = (Settlement.Partial) invoice.settle(usd("500.00"), DAY);
        assertThat(settled.taken()).isEqualTo(usd("500.00"));
        assertThat(settled.invoice().open()).isEqualTo(usd("455.29"));
        assertThat(settled.invoice().version()).isEqualTo(2);
    }

    @Test
    @DisplayName("Worked example 6: 1000.00 on 955.29 pays it and leaves 44.71 in credit")
    void what_is_too_much_is_the_payers_credit() {
        var settled = (Settlement.Full) invoice.settle(usd("1000.00"), DAY);
        assertThat(settled.taken()).isEqualTo(usd("955.29"));
        assertThat(settled.excess()).isEqualTo(usd("44.71"));
        assertThat(settled.invoice().paidOn()).isEqualTo(DAY);
    }

    @Test
    void parts_that_add_up_pay_it() {
        var part = (Settlement.Partial) invoice.settle(usd("955.28"), DAY);
        assertThat(part.invoice().settle(usd("0.01"), DAY)).isInstanceOf(Settlement.Full.class);
    }

    @Test
    @DisplayName("Worked example 11: what was paid on a credited invoice is released")
    void crediting_releases_what_was_paid() {
        var part = (Settlement.Partial) invoice.settle(usd("500.00"), DAY);
        var credit = (Crediting.Credit) Crediting.of(part.invoice());
        assertThat(credit.released()).isEqualTo(usd("500.00"));
        assertThat(Crediting.of(credit.invoice())).isInstanceOf(Crediting.AlreadyCredited.class);
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
