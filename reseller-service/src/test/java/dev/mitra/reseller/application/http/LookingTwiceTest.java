package dev.mitra.reseller.application.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Two who look at an application")
class LookingTwiceTest {

    @Inject
    Ledger ledger;

    @Test
    @DisplayName("R4.1 R2.5 a rate other than the default takes a second reviewer, and the applicant is told nothing")
    void fourEyes() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.review().then().statusCode(200);
        var first = AccountId.random();
        applicant
                .step(as(first), "approval", approval("12.5"))
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("ratePercent", nullValue())
                .body("review.proposedRatePercent", equalTo("12.5"))
                .body("review.nextAction", equalTo("CONFIRM"));
        applicant
                .asItself()
                .get("/v1/reseller-applications/{id}", applicant.application())
                .then()
                .body("status", equalTo("IN_REVIEW"));
        applicant
                .asItself()
                .get("/v1/reseller-applications?status=PROPOSED")
                .then()
                .body("data", hasSize(0));
        applicant
                .asItself()
                .get("/v1/reseller-applications?status=IN_REVIEW")
                .then()
                .body("data.id", contains(applicant.application()));
        applicant
                .step(as(first), "approval-confirmation", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("SECOND_REVIEWER_IS_FIRST"));
        applicant
                .step(applicant.asSalesOfItself(), "approval-confirmation", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("REVIEWER_IS_APPLICANT"));
        assertThat(ledger.events(applicant.resellerId())).containsExactly("ResellerApplied");

        applicant
                .step(Applicant.asSales(), "approval-objection", Map.of("reason", "Not yet."))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("review.objection", equalTo("Not yet."));
        applicant
                .step(Applicant.asSales(), "approval-confirmation", Map.of())
                .then()
                .statusCode(409);
        applicant.step(as(first), "approval", approval("12.5")).then().statusCode(200);
        applicant
                .step(Applicant.asSales(), "approval-confirmation", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("ratePercent", equalTo("12.5"));
        assertThat(ledger.audit(applicant.application()))
                .containsSubsequence("ApprovalObjectedTo", "ApplicationApproved", "ApprovalConfirmed");
        assertThat(ledger.payloads(applicant.resellerId(), "ResellerApproved"))
                .singleElement()
                .asString()
                .contains("\"rate\":\"12.5\"", "\"specialisedInSoftwareRetail\":true");
    }

    private static RequestSpecification as(AccountId member) {
        return Applicant.json(Tokens.of(member, "sales").sign());
    }

    private static Map<String, Object> approval(String rate) {
        return Map.of("finding", Map.of("specialisedInSoftwareRetail", true, "note", "A shop."), "ratePercent", rate);
    }

    @Test
    @DisplayName("R2.5 a question opens the applicant's part again: every answer may be corrected, flags follow")
    void reopened() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant
                .step(applicant.asItself(), "answer", Map.of("answer", "By the way.", "market", "All of Texas"))
                .then()
                .statusCode(409);
        applicant.review().then().statusCode(200);
        applicant.ask("Where is your shop?").then().statusCode(200);
        var profile = applicant.profile();
        profile.put("address", Map.of("line1", "7 Long Road", "city", "Pyongyang", "country", "KP"));
        applicant
                .step(
                        applicant.asItself(),
                        "answer",
                        Map.of(
                                "answer",
                                "There is none yet.",
                                "resaleSite",
                                false,
                                "resaleSharePercent",
                                40,
                                "market",
                                "All of Texas",
                                "brands",
                                List.of(" Fjordbyte "),
                                "profile",
                                profile))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("market", equalTo("All of Texas"))
                .body("brands", contains("Fjordbyte"))
                .body("reason", equalTo("Our customers ask for it."));
        Applicant.asSales()
                .get("/v1/reseller-applications/{id}", applicant.application())
                .then()
                .body("review.flags", containsInAnyOrder("LITTLE_RESALE", "NO_RESALE_SITE", "LISTED_COUNTRY"));
        assertThat(ledger.strings(
                        "select city from reseller where id = ?",
                        applicant.resellerId().value()))
                .containsExactly("Pyongyang");
        assertThat(ledger.strings(
                        "select website from reseller where id = ?",
                        applicant.resellerId().value()))
                .containsExactly(String.valueOf(applicant.request("IT_RESALE").get("website")));
    }

    @Test
    @DisplayName("R2.5 a corrected web site is the reseller's too")
    void correctedSite() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.review();
        applicant.ask("Is that your shop?");
        applicant
                .step(applicant.asItself(), "answer", Map.of("answer", "No.", "website", "https://right.example"))
                .then()
                .statusCode(200);
        assertThat(ledger.strings(
                        "select website from reseller where id = ?",
                        applicant.resellerId().value()))
                .containsExactly("https://right.example");
    }
}
