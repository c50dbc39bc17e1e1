package dev.mitra.billing.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
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
class KnowingThePayerTest {

    @Inject
    BillingStory story;

    private final ResellerId reseller = BillingStory.reseller();
    private final String account = "TEST"
            + UUID.randomUUID().toString().replace("-", "").substring(0, 20).toUpperCase(Locale.ROOT);

    @Test
    @DisplayName("R7.2 worked example 13: a known payer's wire without reference pays the only sum that fits")
    void a_known_payer_needs_no_reference() {
        introduce();
        var first = story.order(reseller, "1523.01", Terms.NET30);
        var second = story.order(reseller, "423.53", Terms.NET30);
        var third = story.order(reseller, "900.00", Terms.NET30);
        assertThat(first.bill().total().plus(second.bill().total())).isEqualTo(Money.of("2068.20", "USD"));
        upload("2068.20", "thank you")
                .body("receipts[0].status", equalTo("ALLOCATED"))
                .body("receipts[0].reasons.code", hasItem("MATCHED_BY_SUM"));
        assertThat(story.again(first)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.again(second)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.again(third)).isInstanceOf(Invoice.Issued.class);
    }

    @Test
    void what_fits_no_sum_is_the_payers_credit_and_a_proposal() {
        introduce();
        var invoice = story.order(reseller, "900.00", Terms.NET30);
        var receipt = upload("950.00", "thank you")
                .body("receipts[0].status", equalTo("IDENTIFIED"))
                .extract()
                .<String>path("receipts[0].id");
        proposals(receipt)
                .body("data[0].score", equalTo(50))
                .body(
                        "data[0].allocations[0].invoiceNumber",
                        equalTo(invoice.bill().number().toString()))
                .body("data[0].allocations[0].amount.amount", equalTo("950.00"));
    }

    @Test
    @DisplayName("An unknown payer's amount proves nothing: it is proposed, never applied")
    void an_unknown_payers_amount_is_only_proposed() {
        var invoice = story.order(reseller, "4711.11", Terms.NET30);
        var receipt = upload(invoice.bill().total().amount().toPlainString(), "no reference")
                .body("receipts[0].status", equalTo("UNIDENTIFIED"))
                .extract()
                .<String>path("receipts[0].id");
        proposals(receipt)
                .body("data[0].score", equalTo(40))
                .body(
                        "data[0].allocations[0].invoiceNumber",
                        equalTo(invoice.bill().number().toString()));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Issued.class);
    }

    private void introduce() {
        var invoice = story.order(reseller, "100.00", Terms.NET30);
        upload("106.25", invoice.bill().number().toString()).body("receipts[0].status", equalTo("ALLOCATED"));
    }

    private ValidatableResponse upload(String amount, String remittance) {
        var xml = BillingStory.wireFrom(account, amount, remittance).xml();
        return BillingStory.upload(xml).statusCode(201);
    }

    private static ValidatableResponse proposals(String receipt) {
        return given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/match-proposals?receiptId=" + receipt)
                .then()
                .statusCode(200);
    }
}
