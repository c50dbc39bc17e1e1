package dev.mitra.reseller.application.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.messaging.JobPeriod;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.Letters;
import dev.mitra.reseller.application.app.ForgetDrafts;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Drafting an application")
class DraftResourceTest {

    private static final String DRAFT = "/v1/reseller-applications/draft";

    @Inject
    Ledger ledger;

    @Inject
    ForgetDrafts forget;

    @Test
    @DisplayName("R2.4 a draft is kept until it is sent, tells what it lacks, and is gone afterwards")
    void fromDraftToApplication() {
        var applicant = Applicant.somebody();
        applicant.asItself().get(DRAFT).then().statusCode(404);
        applicant
                .asItself()
                .body(Map.of("company", applicant.company(), "resaleSharePercent", 0))
                .put(DRAFT)
                .then()
                .statusCode(200)
                .body("source", equalTo("FORM"))
                .body("missing", contains("mainBusiness", "market", "reason", "profile"));
        applicant
                .asItself()
                .body(Map.of())
                .post(DRAFT + "/submission")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/mainBusiness", "/market", "/reason", "/profile"));
        applicant
                .asItself()
                .body(Map.of("resaleSharePercent", 101))
                .put(DRAFT)
                .then()
                .statusCode(422);
        applicant
                .asItself()
                .body(applicant.request("IT_RESALE"))
                .put(DRAFT)
                .then()
                .statusCode(200)
                .body("missing", empty());
        Applicant.somebody().asItself().get(DRAFT).then().statusCode(404);
        applicant
                .asItself()
                .body(Map.of())
                .post(DRAFT + "/submission")
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("company", equalTo(applicant.company()));
        applicant.asItself().get(DRAFT).then().statusCode(404);
        applicant.asItself().body(Map.of()).put(DRAFT).then().statusCode(409).body("code", equalTo("APPLICATION_OPEN"));
    }

    @Test
    @DisplayName("R2.4 a mail to sales is the draft of an application once its sender has an account, thread and all")
    void byMail() {
        var applicant = Applicant.somebody();
        Letters.from(applicant.email().canonical())
                .body("We sell tools to builders in Leeds and would like to sell yours.")
                .hand()
                .then()
                .statusCode(200);
        applicant
                .asItself()
                .get(DRAFT)
                .then()
                .statusCode(200)
                .body("source", equalTo("MAIL"))
                .body("form.reason", equalTo("We sell tools to builders in Leeds and would like to sell yours."))
                .body("missing", contains("company", "mainBusiness", "resaleSharePercent", "market", "profile"));
        Applicant.somebody().asItself().get(DRAFT).then().statusCode(404);
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.asItself().get("/v1/threads").then().body("data.topic", contains("APPLICATION"));
    }

    @Test
    @DisplayName("a draft may be discarded, and is forgotten after half a year")
    void forgotten() {
        var applicant = Applicant.somebody();
        applicant.asItself().body(Map.of("company", "Once")).put(DRAFT).then().statusCode(200);
        applicant.asItself().delete(DRAFT).then().statusCode(204);
        applicant.asItself().delete(DRAFT).then().statusCode(404);
        applicant.asItself().body(Map.of("company", "Twice")).put(DRAFT).then().statusCode(200);
        forget.run(JobPeriod.day(LocalDate.parse("2026-11-23")));
        applicant.asItself().get(DRAFT).then().statusCode(200);
        ledger.strings(
                "update application_draft set saved_at = saved_at - interval '183 days'"
                        + " where account_id = ? returning form",
                applicant.account().value());
        forget.run(JobPeriod.day(LocalDate.parse("2026-11-24")));
        applicant.asItself().get(DRAFT).then().statusCode(404);
    }
}
