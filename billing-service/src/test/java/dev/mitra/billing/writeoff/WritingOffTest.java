package dev.mitra.billing.writeoff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingOffTest {

    @Inject
    BillingStory story;

    @Inject
    CreditInvoice creditInvoice;

    private final ResellerId reseller = BillingStory.reseller();
    private final String one = Tokens.finance();
    private final String another = Tokens.finance();

    @Test
    @DisplayName(
            "R7.7 a small rest is written off with a reason: nothing is owed, nobody is late, no licence is touched")
    void a_small_rest_is_given_up_by_one_person() {
        var invoice = story.order(reseller, "899.10", Terms.NET30, story.today().minusDays(40));
        BillingStory.pay("945.29", number(invoice));
        ask(one, invoice, "bank charges of the payer's bank")
                .statusCode(201)
                .body("status", equalTo("DONE"))
                .body("amount.amount", equalTo("10.00"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.WrittenOff.class);
        assertThat(story.again(invoice).open().isZero()).isTrue();
        assertThat(story.journal(invoice.bill().order().id())).endsWith("WRITE_OFF 10.00 USD", "AR -10.00 USD");
        assertThat(story.published(order(invoice))).containsExactly("InvoiceIssued.v1", "InvoiceWrittenOff.v1");
        ask(one, invoice, "again").statusCode(409).body("code", equalTo("INVOICE_NOT_OPEN"));
    }

    @Test
    @DisplayName("A larger amount needs a second person, and money that comes later is kept")
    void a_larger_amount_needs_a_second_person() {
        var invoice = story.order(reseller, "899.10", Terms.NET30);
        var id = ask(one, invoice, "insolvent")
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .body("needsSecondPerson", equalTo(true))
                .extract()
                .<String>path("id");
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Issued.class);
        ask(another, invoice, "too").statusCode(409).body("code", equalTo("WRITE_OFF_STANDS"));
        post(one, id, "approval").statusCode(409).body("code", equalTo("SECOND_PERSON_NEEDED"));
        post(another, id, "undo").statusCode(409).body("code", equalTo("WRITE_OFF_DECIDED"));
        post(another, id, "approval").statusCode(200).body("status", equalTo("DONE"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.WrittenOff.class);
        var late = BillingStory.upload(
                        BillingStory.wire("955.29", number(invoice)).xml())
                .body("receipts[0].status", equalTo("IDENTIFIED"))
                .body("receipts[0].reasons.code", hasItem("WRITTEN_OFF"))
                .extract()
                .<String>path("receipts[0].id");
        post(one, id, "undo").statusCode(200).body("status", equalTo("TAKEN_BACK"));
        assertThat(story.again(invoice).open()).isEqualTo(Money.of("955.29", "USD"));
        allocate(late, invoice);
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        given().auth()
                .oauth2(one)
                .get("/v1/write-offs?status=TAKEN_BACK")
                .then()
                .statusCode(200)
                .body("data.id", hasItem(id));
    }

    @Test
    void a_refused_wish_changes_nothing_and_may_be_repeated() {
        var invoice = story.order(reseller, "899.10", Terms.NET30);
        var id = ask(one, invoice, "too early").extract().<String>path("id");
        post(another, id, "rejection").statusCode(200).body("status", equalTo("REJECTED"));
        post(another, id, "approval").statusCode(409).body("code", equalTo("WRITE_OFF_DECIDED"));
        ask(one, invoice, "now").statusCode(201);
    }

    @Test
    void more_than_was_asked_for_is_not_written_off() {
        var invoice = story.order(reseller, "899.10", Terms.NET30);
        var receipt = BillingStory.pay("500.00", number(invoice));
        var id = ask(one, invoice, "the rest").extract().<String>path("id");
        post("/v1/receipts/" + receipt + "/reversal", "{\"words\":\"recalled\"}");
        post(another, id, "approval").statusCode(409).body("code", equalTo("WRITE_OFF_CHANGED"));
    }

    @Test
    @DisplayName("A reversed payment and a credit note take up again what was written off")
    void what_comes_later_takes_the_claim_up_again() {
        var invoice = story.order(reseller, "899.10", Terms.NET30);
        var receipt = BillingStory.pay("950.00", number(invoice));
        var id = ask(one, invoice, "charges").extract().<String>path("id");
        post("/v1/receipts/" + receipt + "/reversal", "{\"words\":\"recalled\"}")
                .statusCode(200);
        assertThat(story.again(invoice).open()).isEqualTo(Money.of("955.29", "USD"));
        assertThat(story.rows(
                        "select status from write_off where invoice_id = ?",
                        invoice.bill().id().value()))
                .containsExactly("TAKEN_BACK");
        post(one, id, "undo").statusCode(409);
        BillingStory.pay("950.00", number(invoice));
        ask(one, invoice, "charges once more").statusCode(201).body("status", equalTo("DONE"));
        creditInvoice.credit(invoice.bill().order().id(), CreditReason.REFUNDED, "returned", story.today());
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Credited.class);
        assertThat(story.rows(
                        "select sum(amount_minor) from journal_line where order_id = ? and account in ('AR', 'WRITE_OFF') group by account",
                        order(invoice)))
                .containsExactly("0", "0");
    }

    @Test
    @DisplayName("R10.2 a tax credit that finds no tax leaves a write-off as it is")
    void a_refused_tax_credit_leaves_it() {
        var invoice = story.order(reseller, "899.10", Terms.NET30);
        creditInvoice.creditTax(invoice.bill().order().id(), "certificate", story.today());
        BillingStory.pay("890.00", number(invoice));
        ask(one, invoice, "charges").statusCode(201).body("status", equalTo("DONE"));
        assertThat(creditInvoice.creditTax(invoice.bill().order().id(), "again", story.today()))
                .isEmpty();
        assertThat(story.again(invoice)).isInstanceOf(Invoice.WrittenOff.class);
        assertThat(story.journal(invoice.bill().order().id())).endsWith("WRITE_OFF 9.10 USD", "AR -9.10 USD");
    }

    @Test
    @DisplayName("R7.7 taking back what was written off, and returned at once, opens no arrears on the way")
    void a_return_opens_no_arrears_on_the_way() {
        var invoice = story.order(reseller, "899.10", Terms.NET30, story.today().minusDays(40));
        BillingStory.pay("950.00", number(invoice));
        var id = ask(one, invoice, "charges").extract().<String>path("id");
        creditInvoice.credit(invoice.bill().order().id(), CreditReason.REFUNDED, "returned", story.today());
        assertThat(story.published(reseller.value())).isEmpty();
        assertThat(story.rows(
                        "select status from write_off where invoice_id = ?",
                        invoice.bill().id().value()))
                .containsExactly("TAKEN_BACK");
        post(one, id, "undo").statusCode(409);
    }

    @Test
    @DisplayName("R7.7 asking again for what was written off puts its reseller in arrears when it is late")
    void asking_again_judges_the_arrears() {
        var invoice = story.order(reseller, "899.10", Terms.NET30, story.today().minusDays(40));
        BillingStory.pay("950.00", number(invoice));
        var id = ask(one, invoice, "charges").extract().<String>path("id");
        post(one, id, "undo").statusCode(200);
        assertThat(story.published(reseller.value())).containsExactly("ArrearsOpened.v1");
    }

    @Test
    @DisplayName("R7.3 what was never delivered is cancelled, not written off")
    void a_prepaid_order_is_cancelled_instead() {
        var invoice = story.order(reseller, "10.00", Terms.PREPAID);
        ask(one, invoice, "x").statusCode(409).body("code", equalTo("NOTHING_DELIVERED"));
    }

    private static ValidatableResponse ask(String token, Invoice invoice, String words) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"invoiceNumber\":\"%s\",\"words\":\"%s\"}".formatted(number(invoice), words))
                .post("/v1/write-offs")
                .then();
    }

    private static ValidatableResponse post(String token, String id, String what) {
        return given().auth()
                .oauth2(token)
                .post("/v1/write-offs/" + id + "/" + what)
                .then();
    }

    private ValidatableResponse post(String path, String body) {
        return given().auth()
                .oauth2(one)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private void allocate(String receipt, Invoice invoice) {
        given().auth()
                .oauth2(one)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"invoiceNumber\":\"" + number(invoice) + "\"}")
                .post("/v1/receipts/" + receipt + "/allocations")
                .then()
                .statusCode(201);
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }

    private static UUID order(Invoice invoice) {
        return invoice.bill().order().id().value();
    }
}
