package dev.mitra.billing.statement.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.reseller.Standing;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeductingCreditTest {

    @Inject
    BillingStory story;

    @Inject
    StatementJob job;

    @Inject
    IssueStatement issueStatement;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName("R7.2 the credit that a statement deducts pays what it lists; a later order cannot take it")
    void the_credit_of_a_statement_is_used_for_it() {
        know(reseller);
        var month = YearMonth.from(story.today());
        var day = month.atDay(1).minusDays(3);
        var paid = story.order(reseller, "100.00", Terms.NET30, day.minusDays(50));
        var first = story.order(reseller, "100.00", Terms.NET30, day.minusDays(40));
        var second = story.order(reseller, "200.00", Terms.NET30, day);
        BillingStory.pay("256.25", paid.bill().number().toString());
        run(month);
        var statement = given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/statements")
                .then()
                .body("data[0].credit.amount", equalTo("150.00"))
                .body("data[0].toPay.amount", equalTo("168.75"))
                .extract();
        story.order(reseller, "50.00", Terms.PREPAID);
        BillingStory.upload(BillingStory.wire("168.75", statement.<String>path("data[0].paymentReference"))
                .xml());
        assertThat(story.again(first)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.again(second)).isInstanceOf(Invoice.Paid.class);
    }

    @Test
    @DisplayName("R7.2 credit that an order takes while statements are made is deducted by none of them")
    void credit_that_was_used_meanwhile() {
        know(reseller);
        var month = YearMonth.from(story.today());
        var day = month.atDay(1).minusDays(3);
        var paid = story.order(reseller, "100.00", Terms.NET30, day.minusDays(50));
        story.order(reseller, "200.00", Terms.NET30, day);
        BillingStory.pay("256.25", paid.bill().number().toString());
        var before = issueStatement.knownForGood();
        story.order(reseller, "50.00", Terms.PREPAID);
        var asked = new AtomicBoolean();
        job.issue(
                reseller,
                month,
                new KnownForGood(() -> asked.getAndSet(true) ? issueStatement.knownForGood() : before));
        given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/statements")
                .then()
                .body("data", hasSize(1))
                .body("data[0].credit.amount", equalTo("96.87"))
                .body("data[0].toPay.amount", equalTo("115.63"));
    }

    @Test
    @DisplayName("R7.2 credit that came after the statement pays what its wire leaves open")
    void later_credit_pays_what_the_wire_leaves_open() {
        know(reseller);
        var month = YearMonth.from(story.today());
        var day = month.atDay(1).minusDays(3);
        var paid = story.order(reseller, "10.00", Terms.NET30, day.minusDays(9));
        var first = story.order(reseller, "100.00", Terms.NET30, day);
        var second = story.order(reseller, "200.00", Terms.NET30, day);
        run(month);
        BillingStory.pay("110.63", paid.bill().number().toString());
        var reference = given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/statements")
                .then()
                .body("data[0].toPay.amount", equalTo("329.38"))
                .extract()
                .<String>path("data[0].paymentReference");
        BillingStory.upload(BillingStory.wire("218.75", reference).xml()).statusCode(201);
        assertThat(story.again(first)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.again(second)).isInstanceOf(Invoice.Paid.class);
    }

    private void run(YearMonth month) {
        job.run(JobPeriod.month(month));
    }

    private void know(ResellerId id) {
        knowReseller.profile(Bills.profile(id, "deducting-" + BillingStory.mailbox(id)), 1);
        knowReseller.standing(id, Standing.ESTABLISHED, 3, 1);
    }
}
