package dev.mitra.reseller.application.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Reviewing an application")
class ReviewResourceTest {

    @Inject
    Ledger ledger;

    @Test
    @DisplayName("R2.5 from submission to approval, with a question in between; every step is in the audit trail")
    void wholeReview() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.review().then().statusCode(200).body("status", equalTo("IN_REVIEW"));
        applicant.ask("Where is your shop?").then().statusCode(200).body("status", equalTo("INFO_REQUESTED"));
        applicant
                .step(applicant.asItself(), "answer", Map.of("answer", "On our site."))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("exchanges[0].question", equalTo("Where is your shop?"))
                .body("exchanges[0].answer", equalTo("On our site."));
        applicant
                .approve(true, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("ratePercent", equalTo("10"))
                .body("review.specialisedInSoftwareRetail", equalTo(true));
        assertThat(ledger.audit(applicant.application()))
                .containsExactly("ReviewBegun", "InformationRequested", "QuestionAnswered", "ApplicationApproved");
        assertThat(ledger.events(applicant.resellerId())).containsExactly("ResellerApplied", "ResellerApproved");
        assertThat(ledger.versions(applicant.resellerId())).containsExactly("1", "2");
    }

    @Test
    @DisplayName("R2.5 a step that the state does not allow is 409, a decision is final")
    void refusedSteps() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant
                .approve(true, null)
                .then()
                .statusCode(409)
                .body("code", equalTo("APPLICATION_NOT_IN_STATE"))
                .body("detail", equalTo("The application is SUBMITTED; this step is not possible then."));
        applicant.review().then().statusCode(200);
        applicant
                .reject("There is no shop.")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("There is no shop."));
        applicant.approve(true, null).then().statusCode(409);
        assertThat(ledger.events(applicant.resellerId())).containsExactly("ResellerApplied", "ResellerRejected");
        applicant.acceptPolicy().then().statusCode(409).body("code", equalTo("NO_APPLICATION"));
    }

    @Test
    @DisplayName("R2.1 R2.5 who was rejected may apply again once the waiting period is over, and is told when")
    void reapplication() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        var first = applicant.application();
        applicant.review().then().statusCode(200);
        applicant.reject("There is no shop.").then().statusCode(200);
        applicant
                .apply("IT_RESALE")
                .then()
                .statusCode(409)
                .body("code", equalTo("REAPPLICATION_TOO_EARLY"))
                .body(
                        "detail",
                        containsString(ledger.strings(
                                        "select ((decided_at at time zone 'America/New_York')::date + 90)::text"
                                                + " from application where id = ?",
                                        TypeId.parse("app", first).orElseThrow())
                                .getFirst()));
        ledger.strings(
                "update application set decided_at = decided_at - interval '91 days' where id = ? returning status",
                TypeId.parse("app", first).orElseThrow());
        applicant.apply("IT_RESALE").then().statusCode(201);
    }

    @Test
    @DisplayName("R2.5 the reviewer is never the applicant")
    void ownApplication() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant
                .step(applicant.asSalesOfItself(), "review", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("REVIEWER_IS_APPLICANT"));
    }

    @Test
    @DisplayName("R1.4 a consultancy gets no discount, may be admitted at retail, and a changed answer is audited")
    void consultancy() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.review().then().statusCode(200);
        applicant.ask("Do you build solutions?").then().statusCode(200);
        applicant
                .step(applicant.asItself(), "answer", Map.of("answer", "Mainly.", "mainBusiness", "CONSULTING"))
                .then()
                .statusCode(200)
                .body("mainBusiness", equalTo("CONSULTING"));
        assertThat(ledger.strings(
                        "select before || ' -> ' || after from platform.audit_trail"
                                + " where action = 'QuestionAnswered' and subject = ?",
                        applicant.application()))
                .containsExactly("INFO_REQUESTED, IT_RESALE -> IN_REVIEW, CONSULTING");
        Applicant.asSales()
                .get("/v1/reseller-applications/{id}", applicant.application())
                .then()
                .body("review.flags", hasItems("NOT_IT_RESALE", "CONSULTANCY"));
        applicant.approve(true, null).then().statusCode(422).body("code", equalTo("CONSULTING_GETS_NO_DISCOUNT"));
        applicant.approve(false, null).then().statusCode(200).body("ratePercent", equalTo("0"));
    }

    @Test
    @DisplayName("R1.5 R4.1 a rate needs the finding and stays below the cap")
    void rates() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.review().then().statusCode(200);
        applicant.approve(false, "10").then().statusCode(422).body("code", equalTo("RATE_NEEDS_FINDING"));
        applicant
                .approve(true, "30.5")
                .then()
                .statusCode(422)
                .body("code", equalTo("RATE_ABOVE_CAP"))
                .body("errors.pointer", contains("/ratePercent"));
        applicant.approve(true, "10").then().statusCode(200).body("ratePercent", equalTo("10"));
    }
}
