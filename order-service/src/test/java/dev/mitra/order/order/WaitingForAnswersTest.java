package dev.mitra.order.order;

import static dev.mitra.order.Examples.NOW;
import static dev.mitra.order.Examples.TODAY;
import static dev.mitra.order.Examples.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import dev.mitra.order.task.Concern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingForAnswersTest {

    private static final InvoiceSummary INVOICE = new InvoiceSummary(
            "INV-2026-000001",
            Money.of("10.00", "USD"),
            Money.of("0.00", "USD"),
            Money.of("10.00", "USD"),
            TODAY,
            "RF18X");

    @Test
    void a_new_order_waits_ten_minutes_for_its_invoice_and_worries_nobody() {
        var order = order(Terms.PREPAID, new Release.Waiting());
        assertThat(order.watchUntil()).isEqualTo(NOW.plusSeconds(600));
        assertThat(order.concerns()).isEmpty();
        assertThat(order.unwatched().concerns()).containsExactly(Concern.NO_INVOICE);
    }

    @Test
    void the_invoice_ends_the_wait_and_the_worry() {
        var order = order(Terms.PREPAID, new Release.Waiting());
        var invoiced = order.unwatched().with(order.progress().invoiced(INVOICE), NOW);
        assertThat(invoiced.watchUntil()).isNull();
        assertThat(invoiced.concerns()).isEmpty();
    }

    @Test
    void the_release_begins_a_wait_of_its_own() {
        var order = order(Terms.PREPAID, new Release.Waiting());
        var invoiced = order.with(order.progress().invoiced(INVOICE), NOW);
        var later = NOW.plusSeconds(86_400);
        var paid = new PaymentFact(PaymentFact.Kind.PAID, 1, TODAY);
        var released = invoiced.with(invoiced.progress().after(paid, later), later);
        assertThat(released.watchUntil()).isEqualTo(later.plusSeconds(600));
        assertThat(released.unwatched().concerns()).containsExactly(Concern.NO_LICENSES);
    }

    @Test
    void one_answer_of_two_leaves_the_deadline_of_the_other() {
        var order = order(Terms.NET30, new Release.Released(Basis.TERMS, NOW));
        var invoiced = order.with(order.progress().invoiced(INVOICE), NOW.plusSeconds(60));
        assertThat(invoiced.watchUntil()).isEqualTo(NOW.plusSeconds(600));
        assertThat(invoiced.unwatched().concerns()).containsExactly(Concern.NO_LICENSES);
    }

    @Test
    void a_failed_issue_and_a_reversed_payment_worry_until_they_are_healed() {
        var order = order(Terms.NET30, new Release.Released(Basis.TERMS, NOW));
        var failed = order.with(order.progress().after(new LicenseFact.Failed("no key", NOW), NOW), NOW);
        assertThat(failed.concerns()).containsExactly(Concern.ISSUE_FAILED);
        var issued = failed.with(failed.progress().after(new LicenseFact.Issued(NOW), NOW), NOW);
        assertThat(issued.concerns()).isEmpty();
        var reversed =
                issued.with(issued.progress().after(new PaymentFact(PaymentFact.Kind.REVERSED, 2, TODAY), NOW), NOW);
        assertThat(reversed.concerns()).containsExactly(Concern.PAYMENT_REVERSED);
    }
}
