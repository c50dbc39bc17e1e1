package dev.mitra.billing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingTheAuditTrailTest {

    @Inject
    BillingStory story;

    @Inject
    CreditInvoice creditInvoice;

    @Test
    void a_bank_file_and_an_allocation_by_hand_tell_who_from_where_and_what_changed() {
        var invoice = story.order(BillingStory.reseller(), "100.00", Terms.PREPAID);
        var upload = BillingStory.upload(
                        BillingStory.wire("50.00", "for something").xml())
                .statusCode(201)
                .extract()
                .jsonPath();
        var file = trail(upload.getString("id"));
        assertThat(file.<String>getList("data.action")).containsExactly("BankFileUploaded");
        assertThat(file.getString("data[0].actor")).startsWith("acct_");
        assertThat(file.getString("data[0].origin")).isEqualTo("127.0.0.1");
        assertThat(file.getString("data[0].after")).startsWith("sha256 ").contains("1 receipts");

        var receipt = upload.getString("receipts[0].id");
        given().auth()
                .oauth2(Tokens.finance())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"invoiceNumber\":\"%s\"}".formatted(invoice.bill().number()))
                .post("/v1/receipts/" + receipt + "/allocations")
                .then()
                .statusCode(201);
        var allocation = trail(receipt);
        assertThat(allocation.getString("data[0].action")).isEqualTo("ReceiptAllocated");
        assertThat(allocation.getString("data[0].before")).isEqualTo("50.00 USD free");
        assertThat(allocation.getString("data[0].after"))
                .isEqualTo("50.00 USD to " + invoice.bill().number());
    }

    @Test
    void a_dry_run_leaves_no_trace() {
        long before = acts();
        given().auth()
                .oauth2(Tokens.finance())
                .contentType("application/xml")
                .body(BillingStory.wire("50.00", "for something").xml())
                .post("/v1/bank-statements?dryRun=true")
                .then()
                .statusCode(200);
        assertThat(acts()).isEqualTo(before);
    }

    @Test
    void a_credit_note_names_the_invoice_that_it_takes_back() {
        var invoice = story.order(BillingStory.reseller(), "100.00", Terms.PREPAID);
        creditInvoice.credit(invoice.bill().order().id(), CreditReason.VOIDED, "Ordered twice.", story.today());
        var note = trail(invoice.bill().id().external());
        assertThat(note.<String>getList("data.action")).containsExactly("CreditNoteIssued");
        assertThat(note.getString("data[0].after")).contains("Ordered twice.");
        assertThat(note.getString("data[0].origin")).isNull();
    }

    private long acts() {
        return Long.parseLong(story.rows("select count(*) from platform.audit_trail where action = 'BankFileUploaded'")
                .getFirst());
    }

    private static JsonPath trail(String subject) {
        return given().auth()
                .oauth2(Tokens.ops())
                .queryParam("subject", subject)
                .get("/ops/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
