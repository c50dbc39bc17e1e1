package dev.mitra.billing.statement.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.reseller.Standing;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.billing.statement.StatementState;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceivingStatementsTest {

    @Inject
    BillingStory story;

    @Inject
    StatementJob job;

    @Inject
    ShowStatements showStatements;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName("R7.5 a statement whose mail waits for its PDF is open")
    void a_statement_is_open_until_it_is_mailed() {
        know(reseller, Standing.ESTABLISHED, 3);
        var month = YearMonth.from(story.today());
        story.order(reseller, "100.00", Terms.NET30, month.atDay(1).minusDays(3));
        QuarkusTransaction.requiringNew().run(() -> {
            job.run(JobPeriod.month(month));
            // no worker sees it before it is committed
            assertThat(showStatements.list(reseller, null, 1))
                    .extracting(ShowStatements.Shown::state)
                    .containsExactly(StatementState.OPEN);
        });
    }

    @Test
    @DisplayName("R7.5 a restricted reseller gets a statement once it has three paid orders, and none before")
    void a_restricted_reseller_gets_one_after_three_paid_orders() {
        know(reseller, Standing.RESTRICTED, 3);
        var other = BillingStory.reseller();
        know(other, Standing.RESTRICTED, 2);
        var month = YearMonth.from(story.today());
        for (var each : List.of(reseller, other)) {
            story.order(each, "100.00", Terms.NET30, month.atDay(1).minusDays(3));
        }
        job.run(JobPeriod.month(month));
        assertThat(story.rows("select total_minor from statement where reseller_id = ?", reseller.value()))
                .containsExactly("10625");
        assertThat(story.rows("select total_minor from statement where reseller_id = ?", other.value()))
                .isEmpty();
    }

    @Test
    @DisplayName("R7.5 a new reseller gets no statement")
    void a_new_reseller_gets_none() {
        know(reseller, Standing.NEW, 3);
        var month = YearMonth.from(story.today());
        story.order(reseller, "100.00", Terms.PREPAID, month.atDay(1).minusDays(3));
        job.run(JobPeriod.month(month));
        assertThat(story.rows("select compact from statement where reseller_id = ?", reseller.value()))
                .isEmpty();
    }

    private void know(ResellerId id, Standing standing, int paidOrders) {
        knowReseller.profile(Bills.profile(id, "states-" + BillingStory.mailbox(id)), 1);
        knowReseller.standing(id, standing, paidOrders, 1);
    }
}
