package dev.mitra.billing.statement.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.billing.reseller.Standing;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningStatementsTest {

    @Inject
    BillingStory story;

    @Inject
    StatementJob job;

    @Inject
    KnowReseller knowReseller;

    @Inject
    CreditInvoice creditInvoice;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName("R7.5 R7.2 one statement per reseller and month; one wire with its reference pays all it lists")
    void the_monthly_run_and_the_wire_that_follows() throws IOException {
        know(reseller, Standing.ESTABLISHED);
        var month = YearMonth.from(story.today());
        var day = month.atDay(1).minusDays(3);
        var first = story.order(reseller, "100.00", Terms.NET30, day.minusDays(40));
        var second = story.order(reseller, "200.00", Terms.NET30, day);
        story.order(reseller, "400.00", Terms.NET30, month.atDay(1));
        run(month);
        run(month);
        var token = Tokens.reseller(AccountId.random(), reseller);
        var reference = given().auth()
                .oauth2(token)
                .get("/v1/statements")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].items", hasSize(2))
                .body("data[0].state", oneOf("OPEN", "SENT"))
                .body(
                        "data[0].items[0].invoiceNumber",
                        equalTo(first.bill().number().toString()))
                .body("data[0].total.amount", equalTo("318.75"))
                .extract()
                .<String>path("data[0].paymentReference");
        await().atMost(Duration.ofMinutes(2)).until(() -> mails().size() == 1);
        assertThat(mails().getFirst().attachments()).hasSize(1);
        keep(mails().getFirst().attachments().getFirst().content());
        var id = given().auth()
                .oauth2(token)
                .get("/v1/statements")
                .then()
                .extract()
                .<String>path("data[0].id");
        given().auth()
                .oauth2(token)
                .get("/v1/statements/" + id + "/csv")
                .then()
                .contentType("text/csv")
                .body(startsWith("statement,invoice,order,issued,due,daysOverdue,open,interest,currency\r\nST-"))
                .body(containsString("," + first.bill().number() + ","));
        // queued with the mail
        state(id, "SENT");
        given().auth()
                .oauth2(Tokens.finance())
                .post("/v1/statements/" + id + "/mails")
                .then()
                .statusCode(204);
        await().atMost(Duration.ofMinutes(2)).until(() -> mails().size() == 2);
        assertThat(mails().getLast().attachments().getFirst().content())
                .isEqualTo(mails().getFirst().attachments().getFirst().content());
        var receipt = BillingStory.upload(BillingStory.wire("318.75", reference).xml())
                .body("receipts[0].status", equalTo("ALLOCATED"))
                .body("receipts[0].allocations", hasSize(2))
                .extract()
                .<String>path("receipts[0].id");
        state(id, "SETTLED");
        assertThat(story.again(first)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.again(second)).isInstanceOf(Invoice.Paid.class);
        given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), ResellerId.random()))
                .get("/v1/statements")
                .then()
                .body("data", hasSize(0));
        given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"words\":\"recalled\"}")
                .post("/v1/receipts/" + receipt + "/reversal")
                .then()
                .statusCode(200);
        state(id, "SENT");
    }

    private static void state(String id, String state) {
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/statements/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    @Test
    @DisplayName("R7.5 what was open at the cut-off is listed though it was written off or returned since")
    void what_was_open_at_the_cut_off_is_listed() {
        know(reseller, Standing.ESTABLISHED);
        var month = YearMonth.from(story.today());
        var invoice = story.order(reseller, "40.00", Terms.NET30, month.atDay(1).minusDays(3));
        claims(invoice);
        run(month);
        assertThat(story.rows("select total_minor from statement where reseller_id = ?", reseller.value()))
                .containsExactly("4250");
        var other = BillingStory.reseller();
        know(other, Standing.ESTABLISHED);
        var returned = story.order(other, "40.00", Terms.NET30, month.atDay(1).minusDays(3));
        creditInvoice.credit(returned.bill().order().id(), CreditReason.REFUNDED, "x", story.today());
        run(month);
        assertThat(story.rows("select total_minor from statement where reseller_id = ?", other.value()))
                .containsExactly("4250");
    }

    private static void claims(Invoice invoice) {
        given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"invoiceNumber\":\"%s\",\"words\":\"small\"}"
                        .formatted(invoice.bill().number()))
                .post("/v1/write-offs")
                .then()
                .body("status", equalTo("DONE"));
    }

    // For a look at it: target/documents.
    private static void keep(byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("statement.pdf"), pdf);
    }

    private void run(YearMonth month) {
        job.run(JobPeriod.month(month));
    }

    private void know(ResellerId id, Standing standing) {
        knowReseller.profile(Bills.profile(id, "statements-" + BillingStory.mailbox(id)), 1);
        knowReseller.standing(id, standing, 3, 1);
    }

    private List<CaughtMail> mails() {
        return MitraTestResource.mails().mailsTo("statements-" + BillingStory.mailbox(reseller));
    }
}
