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
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PayingByWireTest {

    @Inject
    BillingStory story;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName(
            "R5.2 R7.1 a wire with the reference pays the order, once; worked example 16: the same file changes nothing")
    void a_wire_with_the_reference_pays_the_order() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        var file =
                BillingStory.wire("955.29", invoice.bill().reference().spaced()).xml();
        BillingStory.upload(file)
                .statusCode(201)
                .body("receipts[0].status", equalTo("ALLOCATED"))
                .body("receipts[0].allocations[0].invoiceNumber", equalTo(number(invoice)))
                .body("receipts[0].allocations[0].amount.amount", equalTo("955.29"))
                .body("receipts[0].reasons.code", hasItem("MATCHED_BY_REFERENCE"))
                .body("duplicates", equalTo(0));
        BillingStory.upload(file).statusCode(201).body("receipts", hasSize(0)).body("duplicates", equalTo(1));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.published(order(invoice))).containsExactly("InvoiceIssued.v1", "OrderPaid.v1");
        assertThat(story.journal(invoice.bill().order().id()))
                .endsWith("AR -955.29 USD")
                .hasSize(4);
    }

    @Test
    @DisplayName("R5.2 worked example 5: too small a wire leaves the order unpaid and shows the gap")
    void too_small_a_wire_shows_the_gap() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        BillingStory.upload(BillingStory.wire("500.00", number(invoice)).xml())
                .body("receipts[0].status", equalTo("ALLOCATED"))
                .body("receipts[0].reasons.detail", hasItem("455.29 USD stays open on " + number(invoice)));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.PartlyPaid.class);
        assertThat(story.published(order(invoice))).containsExactly("InvoiceIssued.v1");
        BillingStory.pay("455.29", number(invoice));
        assertThat(story.published(order(invoice))).containsExactly("InvoiceIssued.v1", "OrderPaid.v1");
    }

    @Test
    @DisplayName("Worked example 6: the excess is kept as credit and pays a part of the next invoice")
    void the_excess_is_used_for_the_next_invoice() {
        var first = story.order(reseller, "899.10", Terms.PREPAID);
        var receipt = BillingStory.pay("1000.00", number(first));
        given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/balance")
                .then()
                .body("balances[0].credit.amount", equalTo("44.71"))
                .body("balances[0].due.amount", equalTo("-44.71"));
        var next = story.order(reseller, "846.21", Terms.PREPAID);
        assertThat(next.bill().total()).isEqualTo(Money.of("899.10", "USD"));
        assertThat(next.open()).isEqualTo(Money.of("854.39", "USD"));
        assertThat(story.journal(next.bill().order().id())).endsWith("UNAPPLIED 44.71 USD", "AR -44.71 USD");
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/receipts/" + receipt)
                .then()
                .body("status", equalTo("ALLOCATED"))
                .body("allocations", hasSize(2));
    }

    @Test
    @DisplayName("Credit that covers the next invoice pays its order")
    void credit_that_covers_an_invoice_pays_it() {
        var first = story.order(reseller, "100.00", Terms.PREPAID);
        BillingStory.pay("500.00", number(first));
        var next = story.order(reseller, "200.00", Terms.PREPAID);
        assertThat(next).isInstanceOf(Invoice.Paid.class);
        assertThat(story.published(order(next))).containsExactly("InvoiceIssued.v1", "OrderPaid.v1");
    }

    @Test
    @DisplayName("Worked example 14: an unknown wire is kept as unidentified until finance names it")
    void an_unknown_wire_is_kept_until_it_is_named() {
        var invoice = story.order(reseller, "731.29", Terms.PREPAID);
        var receipt = BillingStory.upload(
                        BillingStory.wire("777.00", "for our order, thank you").xml())
                .body("receipts[0].status", equalTo("UNIDENTIFIED"))
                .extract()
                .<String>path("receipts[0].id");
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Issued.class);
        allocate(receipt, "{\"invoiceNumber\":\"" + number(invoice) + "\"}")
                .statusCode(201)
                .body("status", equalTo("ALLOCATED"))
                .body("reasons.code", hasItem("ALLOCATED_BY_HAND"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
    }

    @Test
    void what_cannot_be_allocated_is_refused_with_its_reason() {
        var invoice = story.order(reseller, "100.00", Terms.PREPAID);
        var receipt = BillingStory.pay("50.00", "no reference");
        allocate(receipt, "{\"invoiceNumber\":\"INV-2001-000001\"}")
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_INVOICE"));
        var money = "\"amount\":{\"amount\":\"50.01\",\"currency\":\"USD\"}";
        allocate(receipt, "{\"invoiceNumber\":\"" + number(invoice) + "\"," + money + "}")
                .statusCode(422)
                .body("code", equalTo("ALLOCATION_TOO_LARGE"));
        BillingStory.pay("106.25", number(invoice));
        allocate(receipt, "{\"invoiceNumber\":\"" + number(invoice) + "\"}")
                .statusCode(409)
                .body("code", equalTo("INVOICE_NOT_OPEN"));
        var others = story.order(BillingStory.reseller(), "100.00", Terms.PREPAID);
        var known = BillingStory.pay("1.00", number(invoice));
        allocate(known, "{\"invoiceNumber\":\"" + number(others) + "\"}")
                .statusCode(422)
                .body("code", equalTo("OTHER_PAYER"));
        given().auth()
                .oauth2(Tokens.finance())
                .contentType("application/json")
                .body("{\"invoiceNumber\":\"" + number(others) + "\"}")
                .post("/v1/receipts/" + receipt + "/allocations")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    }

    @Test
    @DisplayName("One wire pays several invoices, the oldest due first")
    void one_wire_pays_several_invoices() {
        var first = story.order(reseller, "100.00", Terms.NET30);
        var second = story.order(reseller, "200.00", Terms.NET30);
        BillingStory.upload(BillingStory.wire("318.75", number(second) + " " + number(first))
                        .xml())
                .body("receipts[0].allocations", hasSize(2));
        assertThat(story.again(first)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.again(second)).isInstanceOf(Invoice.Paid.class);
    }

    @Test
    void a_dry_run_shows_everything_and_keeps_nothing() {
        var invoice = story.order(reseller, "100.00", Terms.PREPAID);
        var file = BillingStory.wire("106.25", number(invoice)).xml();
        given().auth()
                .oauth2(Tokens.finance())
                .contentType("application/xml")
                .body(file)
                .post("/v1/bank-statements?dryRun=true")
                .then()
                .statusCode(200)
                .body("receipts[0].status", equalTo("ALLOCATED"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Issued.class);
        BillingStory.upload(file).statusCode(201).body("duplicates", equalTo(0));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
    }

    @Test
    @DisplayName("Worked example 16: the same file twice at once is one receipt and one OrderPaid")
    void the_same_file_at_once_is_one_receipt() throws Exception {
        var invoice = story.order(reseller, "100.00", Terms.PREPAID);
        var file = BillingStory.wire("106.25", number(invoice)).xml();
        try (var pool = Executors.newFixedThreadPool(4)) {
            Callable<Integer> upload = () -> BillingStory.upload(file).extract().path("receipts.size()");
            var uploads = pool.invokeAll(Collections.nCopies(4, upload));
            int receipts = 0;
            for (var one : uploads) {
                receipts += one.get();
            }
            assertThat(receipts).isEqualTo(1);
        }
        assertThat(story.published(order(invoice))).containsExactly("InvoiceIssued.v1", "OrderPaid.v1");
    }

    @Test
    @DisplayName("R5.2 pending money is shown and not counted")
    void pending_money_pays_nothing() {
        var invoice = story.order(reseller, "100.00", Terms.PREPAID);
        var details = "<NtryDtls><TxDtls><RmtInf><Ustrd>" + number(invoice) + "</Ustrd></RmtInf></TxDtls></NtryDtls>";
        var file = CamtFile.statement("S" + UUID.randomUUID()).entry("106.25", "CRDT", "PDNG", "NONREF", details);
        BillingStory.upload(file.xml())
                .statusCode(201)
                .body("receipts", hasSize(0))
                .body("shownOnly", equalTo(1));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Issued.class);
    }

    private static ValidatableResponse allocate(String receipt, String body) {
        return given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post("/v1/receipts/" + receipt + "/allocations")
                .then();
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }

    private static UUID order(Invoice invoice) {
        return invoice.bill().order().id().value();
    }
}
