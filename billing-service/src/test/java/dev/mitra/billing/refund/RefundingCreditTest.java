package dev.mitra.billing.refund;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.CreditInvoice;
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
class RefundingCreditTest {

    @Inject
    BillingStory story;

    @Inject
    CreditInvoice creditInvoice;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName(
            "Worked example 11: the credit of a paid and cancelled order goes back; the bank's entry of 970.29 ends the refund, 15.00 are its fee")
    void the_credit_of_a_cancelled_order_goes_back() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        var receipt = BillingStory.pay("955.29", invoice.bill().number().toString());
        creditInvoice.credit(invoice.bill().order().id(), CreditReason.REFUNDED, "returned", story.today());
        refund("955.30").statusCode(422).body("code", equalTo("REFUND_TOO_LARGE"));
        var reference = refund("955.29")
                .statusCode(201)
                .body("status", equalTo("IN_TRANSIT"))
                .extract()
                .<String>path("reference");
        refund("0.01").statusCode(422);
        given().auth()
                .oauth2(Tokens.finance())
                .contentType("application/json")
                .body("{\"words\":\"late\"}")
                .post("/v1/receipts/" + receipt + "/reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo("RECEIPT_IN_PARTS"));
        var details = "<NtryDtls><TxDtls><Refs><EndToEndId>" + reference + "</EndToEndId></Refs></TxDtls></NtryDtls>";
        BillingStory.upload(CamtFile.statement("OUT-" + reference)
                        .counting("-970.29")
                        .entry("970.29", "DBIT", "BOOK", "OUT-" + reference, details)
                        .xml())
                .statusCode(201)
                .body("movements", equalTo(1));
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/refunds?resellerId=" + reseller.external())
                .then()
                .body("data", hasSize(1))
                .body("data[0].status", equalTo("PAID"))
                .body("data[0].bankFee.amount", equalTo("15.00"));
        assertThat(story.rows("""
                        select account || ' ' || amount_minor from journal_line l join journal_entry e on e.id = l.entry_id
                        where e.reference in ('REFUND-' || ?, 'REFUND-PAID-' || ?) order by e.id, position""", id(), id()))
                .containsExactly(
                        "UNAPPLIED 95529",
                        "REFUNDS_IN_TRANSIT -95529",
                        "REFUNDS_IN_TRANSIT 95529",
                        "FEES 1500",
                        "BANK -97029");
    }

    @Test
    @DisplayName(
            "A reversal by the bank of money of which a part went back already is booked, and waits for somebody to look")
    void a_reversal_of_what_is_not_whole_waits_in_suspense() {
        var invoice = story.order(reseller, "100.00", Terms.NET30);
        var booking = "B" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        BillingStory.upload(CamtFile.statement("S-" + booking)
                        .wire(
                                "126.25",
                                booking,
                                "Lone Star Licences LLC",
                                invoice.bill().number().toString())
                        .xml())
                .statusCode(201);
        refund("20.00").statusCode(201);
        BillingStory.upload(CamtFile.statement("R-" + booking)
                        .counting("-126.25")
                        .entry("126.25", "DBIT", "BOOK", booking, "<RvslInd>true</RvslInd>")
                        .xml())
                .statusCode(201)
                .body("movements", equalTo(1));
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/bank-movements?meaning=UNEXPLAINED")
                .then()
                .statusCode(200)
                .body("data.bankReference", hasItem(booking));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
    }

    private String id() {
        return story.rows("select id from refund where reseller_id = ?", reseller.value())
                .getFirst();
    }

    private ValidatableResponse refund(String amount) {
        return given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"resellerId": "%s", "amount": {"amount": "%s", "currency": "USD"}, "words": "asked for it"}""".formatted(reseller.external(), amount))
                .post("/v1/refunds")
                .then();
    }
}
