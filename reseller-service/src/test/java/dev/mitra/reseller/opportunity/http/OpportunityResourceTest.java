package dev.mitra.reseller.opportunity.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.Letters;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Handing opportunities over")
class OpportunityResourceTest {

    @Inject
    Ledger ledger;

    private static Response handOver(Applicant partner, String consent) {
        return partner.asItself()
                .body(Map.of(
                        "customer",
                        "School of " + partner.company(),
                        "country",
                        "US",
                        "need",
                        "Seats",
                        "consent",
                        consent))
                .post("/v1/opportunities");
    }

    private static Response step(String id, String step, Map<String, Object> body) {
        return Applicant.asSales().body(body).post("/v1/opportunities/{id}/{step}", id, step);
    }

    @Test
    @DisplayName("R11.4 the statement of consent is recorded, and an accepted opportunity ends won or lost")
    void won() {
        var partner = Applicant.approved();
        handOver(partner, " ").then().statusCode(422);
        var offered = handOver(partner, "The head agreed by mail of 2 March.");
        offered.then()
                .statusCode(201)
                .body("status", equalTo("OFFERED"))
                .body("consent", equalTo("The head agreed by mail of 2 March."));
        String id = offered.path("id");
        partner.asItself()
                .get("/v1/threads/{id}", offered.<String>path("threadId"))
                .then()
                .body("topic", equalTo("OPPORTUNITY"))
                .body("subject", equalTo("School of " + partner.company()));
        step(id, "closing", Map.of("outcome", "WON"))
                .then()
                .statusCode(409)
                .body("code", equalTo("OPPORTUNITY_NOT_IN_STATE"));
        step(id, "acceptance", Map.of()).then().statusCode(200).body("status", equalTo("ACCEPTED"));
        step(id, "closing", Map.of("outcome", "WON")).then().statusCode(200).body("outcome", equalTo("WON"));
        partner.asItself().get("/v1/opportunities?status=CLOSED").then().body("data.id", contains(id));
        Applicant.asSales().get("/v1/opportunities?status=CLOSED").then().body("data.id", hasItem(id));
    }

    @Test
    @DisplayName("R11.4 a refusal tells its reason in the thread, and nobody else sees the opportunity")
    void declined() {
        var partner = Applicant.approved();
        var offered = handOver(partner, "By telephone on 1 March.");
        String id = offered.path("id");
        step(id, "refusal", Map.of("reason", "Too small for us; please go on yourself."))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
        partner.asItself()
                .get("/v1/threads/{id}/messages", offered.<String>path("threadId"))
                .then()
                .body("data.text", contains("Seats", "Too small for us; please go on yourself."));
        Applicant.approved().asItself().get("/v1/opportunities/{id}", id).then().statusCode(404);
        handOver(Applicant.somebody(), "Yes.").then().statusCode(409).body("code", equalTo("NOT_IN_PROGRAMME"));
    }

    @Test
    @DisplayName("R2.5 R11.4 a rejected applicant keeps no customer from anybody, and registers none any more")
    void afterRejection() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        handOver(applicant, "Yes.").then().statusCode(201);
        var mailbox = applicant.email().canonical();
        String thread = Letters.from(mailbox)
                .to("opportunity@kestrelwood.example")
                .body("We have a school that needs seats.")
                .hand()
                .path("threadId");
        var token = ledger.strings(
                        "select reply_token from thread where id = ?",
                        TypeId.parse("thr", thread).orElseThrow())
                .getFirst();
        applicant.review().then().statusCode(200);
        applicant.reject("There is no shop.").then().statusCode(200);

        var sameCustomer = Map.of(
                "customer", "School of " + applicant.company(), "country", "US", "need", "Seats", "consent", "Yes.");
        Applicant.approved()
                .asItself()
                .body(sameCustomer)
                .post("/v1/opportunities")
                .then()
                .statusCode(201);
        Letters.from(mailbox)
                .to("sales+" + token + "@kestrelwood.example")
                .body("Customer: Another School\nConsent: Yes.")
                .hand()
                .then()
                .body("threadId", equalTo(thread));
        assertThat(ledger.strings(
                        "select customer from opportunity where reseller_id = ?",
                        applicant.resellerId().value()))
                .hasSize(1);
    }
}
