package dev.mitra.billing.arrears.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.interest.app.AssessInterest;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningArrearsTest {

    @Inject
    BillingStory story;

    @Inject
    ArrearsJob job;

    @Inject
    JudgeArrears judgeArrears;

    @Inject
    AssessInterest assessInterest;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName("R7.7 on the day after the due date arrears open once, and the paying wire clears them")
    void arrears_open_and_are_cleared() {
        var invoice = story.order(reseller, "100.00", Terms.NET30, story.today().minusDays(31));
        job.run(JobPeriod.day(invoice.bill().dueOn()));
        assertThat(story.published(reseller.value())).isEmpty();
        job.run(JobPeriod.day(story.today()));
        job.run(JobPeriod.day(story.today()));
        assertThat(story.published(reseller.value())).containsExactly("ArrearsOpened.v1");
        assertThat(story.published(invoice.bill().order().id().value()))
                .containsExactly("InvoiceIssued.v1", "InvoiceOverdue.v1");
        BillingStory.pay("100.00", invoice.bill().number().toString());
        assertThat(story.published(reseller.value())).containsExactly("ArrearsOpened.v1");
        BillingStory.pay("6.25", invoice.bill().number().toString());
        assertThat(story.published(reseller.value())).containsExactly("ArrearsOpened.v1", "ArrearsCleared.v1");
    }

    @Test
    @DisplayName(
            "R7.7 worked example 17: due 02-14, in arrears on 02-15, cleared by the wire valued 02-20; the six days'"
                    + " interest of 1.77 restricts only when its note is overdue")
    void worked_example_17() {
        var billTo = Bills.billTo(BillingStory.mailbox(reseller));
        knowReseller.profile(
                new ResellerProfile(
                        reseller, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                1);
        var invoice = story.order(reseller, "846.21", Terms.NET30, LocalDate.of(2026, 1, 15));
        job.run(JobPeriod.day(LocalDate.of(2026, 2, 14)));
        assertThat(story.published(reseller.value())).isEmpty();
        job.run(JobPeriod.day(LocalDate.of(2026, 2, 15)));
        assertThat(story.published(reseller.value())).containsExactly("ArrearsOpened.v1");
        BillingStory.upload(BillingStory.wire("899.10", invoice.bill().number().toString())
                        .xml()
                        .replace("2026-02-01", "2026-02-20"))
                .statusCode(201);
        assertThat(story.published(reseller.value())).containsExactly("ArrearsOpened.v1", "ArrearsCleared.v1");
        assessInterest.assess(reseller, LocalDate.of(2026, 2, 28));
        assertThat(story.rows(
                        "select total_minor from invoice where kind = 'DEBIT_NOTE' and reseller_id = ?",
                        reseller.value()))
                .containsExactly("177");
        judgeArrears.judge(reseller, LocalDate.of(2026, 3, 31));
        assertThat(story.published(reseller.value())).hasSize(2);
        judgeArrears.judge(reseller, LocalDate.of(2026, 4, 1));
        assertThat(story.published(reseller.value())).hasSize(3).last().isEqualTo("ArrearsOpened.v1");
    }

    @Test
    @DisplayName("R7.7 days that are judged at the same time tell an overdue invoice once")
    void days_judged_at_once_tell_once() throws Exception {
        var invoices = Stream.generate(() -> story.order(
                        reseller, "100.00", Terms.NET30, story.today().minusDays(40)))
                .limit(20)
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var runs = IntStream.range(0, 6)
                    .<Callable<Void>>mapToObj(day -> () -> {
                        job.run(JobPeriod.day(story.today().minusDays(day)));
                        return null;
                    })
                    .toList();
            for (var run : threads.invokeAll(runs)) {
                run.get();
            }
        }
        assertThat(invoices)
                .allSatisfy(invoice -> assertThat(
                                story.published(invoice.bill().order().id().value()))
                        .containsExactly("InvoiceIssued.v1", "InvoiceOverdue.v1"));
        assertThat(story.published(reseller.value())).containsExactly("ArrearsOpened.v1");
    }

    @Test
    @DisplayName("R7.7 nobody is late while its credit covers what is due")
    void credit_pays_what_would_become_overdue() {
        var paid = story.order(reseller, "10.00", Terms.NET30, story.today().minusDays(20));
        var due = story.order(reseller, "100.00", Terms.NET30, story.today().minusDays(30));
        BillingStory.pay("200.00", paid.bill().number().toString());
        assertThat(story.again(due)).isInstanceOf(Invoice.Issued.class);
        job.run(JobPeriod.day(story.today().plusDays(1)));
        assertThat(story.again(due)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.published(reseller.value())).isEmpty();
    }

    @Test
    @DisplayName("R7.7 an unpaid prepaid order opens no arrears")
    void a_prepaid_order_opens_no_arrears() {
        var invoice =
                story.order(reseller, "100.00", Terms.PREPAID, story.today().minusDays(60));
        job.run(JobPeriod.day(story.today()));
        assertThat(story.published(reseller.value())).isEmpty();
        assertThat(story.published(invoice.bill().order().id().value())).containsExactly("InvoiceIssued.v1");
    }

    @Test
    @DisplayName("R7.7 arrears stay open while another invoice is overdue")
    void one_of_two_paid_clears_nothing() {
        var first = story.order(reseller, "100.00", Terms.NET30, story.today().minusDays(40));
        var second = story.order(reseller, "200.00", Terms.NET30, story.today().minusDays(35));
        job.run(JobPeriod.day(story.today()));
        BillingStory.pay("106.25", first.bill().number().toString());
        assertThat(story.published(reseller.value())).containsExactly("ArrearsOpened.v1");
        BillingStory.pay("212.50", second.bill().number().toString());
        assertThat(story.published(reseller.value())).containsExactly("ArrearsOpened.v1", "ArrearsCleared.v1");
    }
}
