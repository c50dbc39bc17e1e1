package dev.mitra.billing.explanation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplainingAnInvoiceTest {

    @Inject
    BillingStory story;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName("R7.7 R10.1 every figure of an invoice explains itself: tax, balance, matches and interest")
    void every_figure_explains_itself() {
        // due six days before wires of tests are valued
        var invoice = story.order(reseller, "846.21", Terms.NET30, LocalDate.of(2025, 12, 27));
        BillingStory.pay("500.00", invoice.bill().number().toString());
        BillingStory.pay("399.10", invoice.bill().number().toString());
        given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/invoices/" + invoice.bill().id().external() + "/explanation")
                .then()
                .statusCode(200)
                .body("tax.rule", hasItem("R10.1"))
                .body("balance.balance.amount", contains("899.10", "399.10", "0.00"))
                .body("matches", hasSize(2))
                .body("matches[0].reasons.code", hasItem("MATCHED_BY_REFERENCE"))
                .body("interest.accrued.amount", equalTo("1.77"))
                .body("interest.rule", containsString("12 % a year"))
                .body("interest.stretches", contains("6 days on 899.10 USD from the day after 2026-01-26"));
    }
}
