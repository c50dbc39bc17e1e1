package dev.mitra.billing.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingMoneyBackTest {

    @Inject
    BillingStory story;

    private final ResellerId reseller = BillingStory.reseller();
    private final String bank = "BANK-" + UUID.randomUUID();
    private final String account = "TEST"
            + UUID.randomUUID().toString().replace("-", "").substring(0, 20).toUpperCase(Locale.ROOT);

    @Test
    @DisplayName(
            "R5.2 a booking that the bank reverses leaves the order unpaid and tells it, once; the bank's balance is ours")
    void a_reversed_booking_leaves_the_order_unpaid() {
        var invoice = story.order(reseller, "899.10", Terms.NET30, story.today().minusDays(40));
        BillingStory.upload(CamtFile.statement("S-" + bank)
                        .wire("955.29", bank, "Lone Star Licences LLC", number(invoice))
                        .xml())
                .statusCode(201);
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        var file = CamtFile.statement("R-" + bank)
                .counting("-955.29")
                .entry("955.29", "DBIT", "BOOK", bank, "<RvslInd>true</RvslInd>")
                .xml();
        BillingStory.upload(file).statusCode(201).body("movements", equalTo(1)).body("receipts", hasSize(0));
        BillingStory.upload(file).statusCode(201).body("movements", equalTo(0));
        assertThat(story.again(invoice).open()).isEqualTo(Money.of("955.29", "USD"));
        assertThat(story.published(order(invoice)))
                .containsExactly("InvoiceIssued.v1", "OrderPaid.v1", "PaymentReversed.v1");
        assertThat(story.published(reseller.value())).as("late again").endsWith("ArrearsOpened.v1");
        assertThat(story.journal(invoice.bill().order().id())).endsWith("AR 955.29 USD");
        BillingStory.pay("955.29", number(invoice));
        assertThat(story.published(order(invoice))).endsWith("PaymentReversed.v1", "OrderPaid.v1");
    }

    @Test
    @DisplayName("Undoing a match restores invoice, money and what was learnt of the payer")
    void undoing_restores_everything() {
        var first = story.order(reseller, "100.00", Terms.NET30);
        var second = story.order(reseller, "200.00", Terms.NET30);
        var receipt = BillingStory.upload(BillingStory.wireFrom(account, "318.75", number(first) + " " + number(second))
                        .xml())
                .body("receipts[0].status", equalTo("ALLOCATED"))
                .extract()
                .<String>path("receipts[0].id");
        undo(receipt, "{\"invoiceNumber\":\"" + number(second) + "\",\"words\":\"meant for another\"}")
                .statusCode(200)
                .body("status", equalTo("PARTLY_ALLOCATED"))
                .body("free.amount", equalTo("212.50"));
        assertThat(story.again(second)).isInstanceOf(Invoice.Issued.class);
        assertThat(story.published(order(second))).endsWith("OrderPaid.v1", "PaymentReversed.v1");
        undo(receipt, "{\"words\":\"all of it\"}").statusCode(200).body("status", equalTo("UNIDENTIFIED"));
        assertThat(story.again(first)).isInstanceOf(Invoice.Issued.class);
        assertThat(story.journal(first.bill().order().id())).endsWith("AR -106.25 USD", "AR 106.25 USD");
        assertThat(story.rows("select account from payer_account where account = ?", account))
                .as("the payer is unknown as before")
                .isEmpty();
        undo(receipt, "{\"words\":\"again\"}").statusCode(409).body("code", equalTo("NOTHING_TO_UNDO"));
        given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/balance")
                .then()
                .body("balances[0].due.amount", equalTo("318.75"));
    }

    @Test
    @DisplayName("A reversed receipt can neither be allocated nor reversed again")
    void a_reversed_receipt_is_over() {
        var invoice = story.order(reseller, "100.00", Terms.NET30);
        var receipt = BillingStory.pay("106.25", number(invoice));
        post("/v1/receipts/" + receipt + "/reversal", "{\"words\":\"recalled\"}")
                .statusCode(200)
                .body("status", equalTo("REVERSED"))
                .body("free.amount", equalTo("0.00"));
        post("/v1/receipts/" + receipt + "/reversal", "{\"words\":\"again\"}")
                .statusCode(409)
                .body("code", equalTo("RECEIPT_REVERSED"));
        post("/v1/receipts/" + receipt + "/allocations", "{\"invoiceNumber\":\"" + number(invoice) + "\"}")
                .statusCode(409)
                .body("code", equalTo("RECEIPT_REVERSED"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Issued.class);
    }

    @Test
    @DisplayName("A chargeback opens the order again and says that it is one, so that its licences are suspended")
    void a_chargeback_says_that_it_is_one() {
        var invoice = story.order(reseller, "100.00", Terms.PREPAID);
        var receipt = BillingStory.pay("106.25", number(invoice));
        post("/v1/receipts/" + receipt + "/reversal", "{\"words\":\"disputed\",\"chargeback\":true}")
                .statusCode(200)
                .body("status", equalTo("REVERSED"));
        assertThat(story.again(invoice).open()).isEqualTo(Money.of("106.25", "USD"));
        assertThat(story.rows(
                        "select payload::jsonb ->> 'kind' from platform.outbox where key = ? and type like 'PaymentReversed%'",
                        order(invoice)))
                .containsExactly("CHARGEBACK");
    }

    @Test
    @DisplayName("A chargeback of a part payment is told, too; a part that the bank takes back is nobody's news")
    void a_chargeback_of_a_part_is_told() {
        var invoice = story.order(reseller, "100.00", Terms.NET30);
        post("/v1/receipts/" + BillingStory.pay("50.00", number(invoice)) + "/reversal", "{\"words\":\"recalled\"}")
                .statusCode(200);
        assertThat(story.published(order(invoice))).containsExactly("InvoiceIssued.v1");
        var disputed = BillingStory.pay("50.00", number(invoice));
        post("/v1/receipts/" + disputed + "/reversal", "{\"words\":\"disputed\",\"chargeback\":true}")
                .statusCode(200);
        assertThat(story.published(order(invoice))).containsExactly("InvoiceIssued.v1", "PaymentReversed.v1");
    }

    @Test
    @DisplayName("Worked example 12: what is short by charges that the file shows is proposed, never applied by itself")
    void short_by_charges_is_proposed() {
        var introduced = story.order(reseller, "10.00", Terms.NET30);
        BillingStory.upload(
                BillingStory.wireFrom(account, "10.63", number(introduced)).xml());
        var older = story.order(reseller, "100.00", Terms.NET30, story.today().minusDays(9));
        var invoice = story.order(reseller, "900.00", Terms.NET30);
        var details = """
                <NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy="USD">956.25</Amt></InstdAmt></AmtDtls><RltdPties>
                <DbtrAcct><Id><IBAN>%s</IBAN></Id></DbtrAcct></RltdPties></TxDtls></NtryDtls>""".formatted(account);
        var receipt = BillingStory.upload(CamtFile.statement("S-" + bank)
                        .counting("947.25")
                        .entry("947.25", "CRDT", "BOOK", bank, details)
                        .xml())
                .body("receipts[0].status", equalTo("IDENTIFIED"))
                .extract()
                .<String>path("receipts[0].id");
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/match-proposals?receiptId=" + receipt)
                .then()
                .statusCode(200)
                .body("data[0].score", equalTo(80))
                .body("data[0].reasons.code", hasItem("WITHIN_TOLERANCE"))
                .body("data[0].allocations", hasSize(1))
                .body("data[0].allocations[0].invoiceNumber", equalTo(number(invoice)));
        var body = "{\"receiptIds\":[\"" + receipt + "\"],\"leastScore\":80}";
        post("/v1/match-proposals/confirmations", body).statusCode(200).body("data", hasSize(1));
        assertThat(story.again(older)).isInstanceOf(Invoice.Issued.class);
        assertThat(story.again(invoice).open()).as("the payer bears it").isEqualTo(Money.of("9.00", "USD"));
    }

    @Test
    @DisplayName("Proposals are confirmed in bulk, those with the score that was asked for")
    void proposals_are_confirmed_in_bulk() {
        var introduced = story.order(reseller, "10.00", Terms.NET30);
        BillingStory.upload(
                BillingStory.wireFrom(account, "10.63", number(introduced)).xml());
        var invoice = story.order(reseller, "900.00", Terms.NET30);
        var receipt = BillingStory.upload(
                        BillingStory.wireFrom(account, "500.00", "thanks").xml())
                .body("receipts[0].status", equalTo("IDENTIFIED"))
                .extract()
                .<String>path("receipts[0].id");
        var body = "{\"receiptIds\":[\"" + receipt + "\"],\"leastScore\":%d}";
        post("/v1/match-proposals/confirmations", body.formatted(90))
                .statusCode(200)
                .body("data", hasSize(0));
        post("/v1/match-proposals/confirmations", body.formatted(50))
                .statusCode(200)
                .body("data[0].status", equalTo("ALLOCATED"));
        assertThat(story.again(invoice).paid()).isEqualTo(Money.of("500.00", "USD"));
    }

    private static ValidatableResponse undo(String receipt, String body) {
        return post("/v1/receipts/" + receipt + "/undo", body);
    }

    private static ValidatableResponse post(String path, String body) {
        return given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }

    private static UUID order(Invoice invoice) {
        return invoice.bill().order().id().value();
    }
}
