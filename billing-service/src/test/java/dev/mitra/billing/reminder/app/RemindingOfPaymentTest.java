package dev.mitra.billing.reminder.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindingOfPaymentTest {

    @Inject
    BillingStory story;

    @Inject
    ReminderJob job;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName(
            "R7.6 R7.7 five days before the due date and after it, each step once, with the interest so far; not when paid")
    void each_step_once() {
        var invoice = story.order(reseller, "899.10", Terms.NET30, story.today().minusDays(60));
        var due = invoice.bill().dueOn();
        for (int day : new int[] {-6, -5, -5, 0, 3, 30}) {
            job.run(JobPeriod.day(due.plusDays(day)));
        }
        var id = invoice.bill().id().value();
        assertThat(story.rows(
                        "select subject from platform.mail where kind = 'PAYMENT_REMINDER' and about = ? order by id",
                        id))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Invoice " + invoice.bill().number() + " falls due on ");
        assertThat(story.rows("select body from platform.mail where about = ? and copy = '30'", id)
                        .getFirst())
                .contains(
                        "Open: USD 955.29. Interest accrued and not billed yet: USD 9.42",
                        "Beneficiary: Kestrelwood Software Ltd\nIBAN: ");
        BillingStory.pay("955.29", invoice.bill().number().toString());
        job.run(JobPeriod.day(due.plusDays(14)));
        assertThat(story.rows("select copy from platform.mail where kind = 'PAYMENT_REMINDER' and about = ?", id))
                .hasSize(3);
    }

    @Test
    @DisplayName(
            "R7.3 an unpaid prepaid order is reminded in words of its own: delivered when paid, no interest, else cancelled")
    void a_prepaid_order_is_reminded_in_its_own_words() {
        var invoice =
                story.order(reseller, "899.10", Terms.PREPAID, story.today().minusDays(60));
        var due = invoice.bill().dueOn();
        for (int day : new int[] {-5, 3}) {
            job.run(JobPeriod.day(due.plusDays(day)));
        }
        var id = invoice.bill().id().value();
        assertThat(body(id, "-5"))
                .contains("is to be paid by", "Open: USD 955.29. The order is delivered as soon as", "IBAN: ");
        assertThat(body(id, "3"))
                .contains("was to be paid by", "no interest is asked for", "if it stays unpaid, it will be cancelled")
                .doesNotContain("overdue", "Interest accrued");
    }

    private String body(UUID about, String copy) {
        return story.rows("select body from platform.mail where about = ? and copy = ?", about, copy)
                .getFirst();
    }
}
