package dev.mitra.billing.statement.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.interest.app.AssessInterest;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatingInterestTest {

    @Inject
    BillingStory story;

    @Inject
    AssessInterest assessInterest;

    @Inject
    IssueStatement issueStatement;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId reseller = BillingStory.reseller();
    private final String token = Tokens.reseller(AccountId.random(), reseller);

    @Test
    @DisplayName(
            "R7.5 R7.7 a statement tells interest once, as a debit note or as accruing; what is waived later changes no earlier one")
    void interest_is_told_once() {
        var billTo = Bills.billTo(BillingStory.mailbox(reseller));
        knowReseller.profile(
                new ResellerProfile(
                        reseller, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                1);
        var late = story.order(reseller, "899.10", Terms.NET30, LocalDate.of(2026, 1, 15));
        assessInterest.assess(reseller, LocalDate.of(2026, 2, 28));
        issueStatement.issue(reseller, YearMonth.of(2026, 4), issueStatement.knownForGood());
        // 14 days are the note's 4.40; of 45 days to the end of March 9.73 are left
        var id = given().auth()
                .oauth2(token)
                .get("/v1/statements")
                .then()
                .body("data[0].items", hasSize(2))
                .body("data[0].total.amount", equalTo("959.69"))
                .body("data[0].interest.amount", equalTo("9.73"))
                .extract()
                .<String>path("data[0].id");
        same(id);
        given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"words\":\"a good customer\"}")
                .post("/v1/invoices/" + late.bill().id().external() + "/interest-waiver")
                .then()
                .statusCode(201);
        same(id).body("lines[0].interestAsked.amount", equalTo("4.40"))
                .body("lines[0].interest.amount", equalTo("9.73"));
        given().auth()
                .oauth2(token)
                .get("/v1/open-items?on=" + story.today())
                .then()
                .body("currencies[0].interest.amount", equalTo("0.00"));
    }

    private ValidatableResponse same(String id) {
        return given().auth()
                .oauth2(token)
                .get("/v1/statements/" + id + "/explanation")
                .then()
                .statusCode(200)
                .body("same", equalTo(true));
    }
}
