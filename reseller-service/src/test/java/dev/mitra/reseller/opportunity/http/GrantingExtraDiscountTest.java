package dev.mitra.reseller.opportunity.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.Mails;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Granting extra discount for an opportunity")
class GrantingExtraDiscountTest {

    @Inject
    Ledger ledger;

    @Inject
    BusinessClock clock;

    private static String handOver(Applicant partner) {
        var id = UUID.randomUUID();
        return partner.asItself()
                .body(Map.of(
                        "customer",
                        "School " + id,
                        "country",
                        "US",
                        "contact",
                        "head@" + id + ".example",
                        "product",
                        "Tabulon",
                        "need",
                        "Seats",
                        "consent",
                        "Yes."))
                .post("/v1/opportunities")
                .then()
                .statusCode(201)
                .body("discount", nullValue())
                .extract()
                .path("id");
    }

    private static Response step(String id, String step, Map<String, Object> body) {
        return Applicant.asSales().body(body).post("/v1/opportunities/{id}/{step}", id, step);
    }

    private List<String> discounts(Applicant partner) {
        return ledger.events(partner.resellerId()).stream()
                .filter(event -> event.startsWith("OpportunityDiscount") || event.equals("ResellerActivated"))
                .toList();
    }

    @Test
    @DisplayName("R11.4 an acceptance grants it, the view and the mail name it, and a loss ends it")
    void granted() {
        var partner = Applicant.active();
        var id = handOver(partner);
        assertThat(discounts(partner)).containsExactly("ResellerActivated");

        var until = clock.today().plusDays(90).toString();
        step(id, "acceptance", Map.of())
                .then()
                .statusCode(200)
                .body("discount.extraPercent", equalTo("5"))
                .body("discount.upToPercent", equalTo("30"))
                .body("discount.until", equalTo(until));
        assertThat(ledger.payloads(partner.resellerId(), "OpportunityDiscountGranted"))
                .singleElement()
                .asString()
                .contains("Tabulon", "\"" + until + "\"")
                .doesNotContain("head@");
        assertThat(Mails.to(partner.email().canonical(), "We take over").text())
                .contains("Until " + until, "5 percentage points");
        partner.asItself().get("/v1/opportunities").then().body("data[0].discount.extraPercent", equalTo("5"));

        step(id, "closing", Map.of("outcome", "LOST")).then().body("discount", nullValue());
        assertThat(discounts(partner))
                .containsExactly("ResellerActivated", "OpportunityDiscountGranted", "OpportunityDiscountEnded");
    }

    @Test
    @DisplayName("R11.4 a won one keeps it, and declined ones never have it")
    void kept() {
        var partner = Applicant.active();
        var won = handOver(partner);
        step(won, "acceptance", Map.of());
        step(won, "closing", Map.of("outcome", "WON")).then().body("discount.extraPercent", equalTo("5"));
        step(handOver(partner), "refusal", Map.of("reason", "No.")).then().body("discount", nullValue());
        assertThat(discounts(partner)).containsExactly("ResellerActivated", "OpportunityDiscountGranted");
    }

    @Test
    @DisplayName("R11.4 a customer that did not agree ends it")
    void denied() {
        var partner = Applicant.active();
        var id = handOver(partner);
        step(id, "acceptance", Map.of());
        step(id, "confirmation-request", Map.of()).then().statusCode(200);
        var token = ledger.strings(
                        "select confirmation_token from opportunity where reseller_id = ?",
                        partner.resellerId().value())
                .getFirst();
        given().formParam("agrees", "no")
                .post("/v1/opportunity-confirmations/" + token)
                .then()
                .statusCode(200);
        assertThat(ledger.payloads(partner.resellerId(), "OpportunityDiscountEnded"))
                .singleElement()
                .asString()
                .contains("CUSTOMER_DID_NOT_AGREE");
    }

    @Test
    @DisplayName("R2.6 R11.4 what was granted before a reseller became ACTIVE is told once more after it")
    void again() {
        var partner = Applicant.approved();
        step(handOver(partner), "acceptance", Map.of()).then().statusCode(200);
        partner.acceptPolicy().then().statusCode(201);
        Applicant.BRANDS.forEach(partner::verifyListing);
        assertThat(discounts(partner))
                .containsExactly("OpportunityDiscountGranted", "ResellerActivated", "OpportunityDiscountGranted");
    }
}
