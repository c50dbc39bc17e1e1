package dev.mitra.reseller.reseller.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Resellers")
class ResellerResourceTest {

    @Inject
    Ledger ledger;

    @Test
    @DisplayName("R2.6 APPROVED becomes ACTIVE with the last of policy, listings and rate, and not before")
    void activation() {
        var applicant = Applicant.somebody();
        applicant.mine().then().statusCode(404);
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.mine().then().statusCode(404);
        applicant.review().then().statusCode(200);
        applicant.approve(true, null).then().statusCode(200);
        applicant
                .mine()
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("missing.task", contains("POLICY_ACCEPTANCE", "LISTING", "LISTING", "LISTING"))
                .body("missing.brand", contains(null, "Tabulon", "Quillmark", "Pixelloom"));
        for (var brand : Applicant.BRANDS) {
            applicant.verifyListing(brand).then().statusCode(201).body("status", equalTo("APPROVED"));
        }
        assertThat(ledger.events(applicant.resellerId())).doesNotContain("ResellerActivated");
        applicant.acceptPolicy().then().statusCode(201);
        applicant
                .mine()
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("status", equalTo("ACTIVE"))
                .body("ratePercent", equalTo("10"))
                .body("standing.value", equalTo("NEW"))
                .body("standing.explanation", equalTo("0 of 3 paid orders"))
                .body("missing", empty());
        assertThat(ledger.events(applicant.resellerId()))
                .containsExactly("ResellerApplied", "ResellerApproved", "PolicyAccepted", "ResellerActivated");
        assertThat(ledger.payloads(applicant.resellerId(), "ResellerActivated"))
                .singleElement()
                .asString()
                .contains(
                        "\"rate\":\"10\"",
                        "\"standing\":\"NEW\"",
                        "\"policyVersion\":\"2026-01\"",
                        "\"region\":\"TX\"");
    }

    @Test
    @DisplayName("R2.6 acceptance first and a listing last activates too; a listing may be repeated")
    void otherOrder() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.acceptPolicy().then().statusCode(201);
        applicant.verifyListing("Tabulon").then().statusCode(409).body("code", equalTo("RESELLER_NOT_IN_STATE"));
        applicant.review().then().statusCode(200);
        applicant.approve(false, null).then().statusCode(200);
        applicant.verifyListing("tabulon").then().statusCode(201);
        applicant.verifyListing("Tabulon").then().statusCode(201).body("listings.brand", contains("Tabulon"));
        applicant.verifyListing("Quillmark").then().statusCode(201);
        applicant.verifyListing("Pixelloom").then().statusCode(201).body("status", equalTo("ACTIVE"));
        applicant.mine().then().body("ratePercent", equalTo("0"));
        applicant.verifyListing("Otherbrand").then().statusCode(422).body("code", equalTo("UNKNOWN_BRAND"));
    }

    @Test
    @DisplayName("a suspended reseller loses the right to order, for a reason, and gets it back")
    void suspension() {
        var reseller = Applicant.active();
        var path = "/v1/resellers/" + reseller.reseller();
        Applicant.asSales()
                .body(Map.of("reason", "Its shop is closed."))
                .post(path + "/suspension")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("suspensionReason", equalTo("Its shop is closed."));
        Applicant.asSales()
                .body(Map.of("reason", "Again."))
                .post(path + "/suspension")
                .then()
                .statusCode(409);
        Applicant.asSales()
                .body(Map.of("reason", "It has a new shop."))
                .post(path + "/reinstatement")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        Applicant.asSales().body(Map.of()).post(path + "/suspension").then().statusCode(422);
        assertThat(ledger.events(reseller.resellerId()))
                .endsWith("ResellerActivated", "ResellerSuspended", "ResellerReinstated");
        assertThat(ledger.audit(reseller.reseller())).endsWith("ResellerSuspended", "ResellerReinstated");
    }

    @Test
    @DisplayName("R1.5 R4.1 a rate is changed against its version, within the cap, from today on, by two people")
    void rate() {
        var reseller = Applicant.active();
        var path = "/v1/resellers/" + reseller.reseller();
        var etag = Applicant.asSales().get(path).header("ETag");
        Applicant.asSales()
                .body(Map.of("ratePercent", "15"))
                .put(path + "/rate")
                .then()
                .statusCode(428);
        Applicant.asSales()
                .header("If-Match", etag)
                .body(Map.of("ratePercent", "15"))
                .put(path + "/rate")
                .then()
                .statusCode(200)
                .body("ratePercent", equalTo("10"))
                .body("proposedRate.percent", equalTo("15"));
        reseller.mine().then().body("proposedRate", nullValue());
        Applicant.json(Tokens.of(AccountId.random(), "sales").sign())
                .post(path + "/rate-confirmation")
                .then()
                .statusCode(200)
                .body("ratePercent", equalTo("15"))
                .body("proposedRate", nullValue());
        Applicant.asSales()
                .post(path + "/rate-confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_RATE_PROPOSED"));
        Applicant.asSales()
                .header("If-Match", etag)
                .body(Map.of("ratePercent", "16"))
                .put(path + "/rate")
                .then()
                .statusCode(412);
        Applicant.asSales()
                .header("If-Match", "*")
                .body(Map.of("ratePercent", "31"))
                .put(path + "/rate")
                .then()
                .statusCode(422)
                .body("code", equalTo("RATE_ABOVE_CAP"));
        Applicant.asSales()
                .header("If-Match", "*")
                .body(Map.of("ratePercent", "5", "validFrom", "2020-01-01"))
                .put(path + "/rate")
                .then()
                .statusCode(422)
                .body("code", equalTo("RATE_IN_THE_PAST"));
        assertThat(ledger.payloads(reseller.resellerId(), "ResellerRateChanged"))
                .singleElement()
                .asString()
                .contains("\"rate\":\"15\"");
    }

    @Test
    @DisplayName("R1.5 without the finding no later rate is possible either")
    void rateWithoutFinding() {
        var applicant = Applicant.somebody();
        applicant.apply("OTHER").then().statusCode(201);
        applicant.review().then().statusCode(200);
        applicant.approve(false, null).then().statusCode(200);
        Applicant.asSales()
                .header("If-Match", "*")
                .body(Map.of("ratePercent", "1"))
                .put("/v1/resellers/{id}/rate", applicant.reseller())
                .then()
                .statusCode(422)
                .body("code", equalTo("RATE_NEEDS_FINDING"));
    }

    @Test
    @DisplayName("a profile is changed by the reseller, but a new name or country by sales")
    void profile() {
        var reseller = Applicant.active();
        var profile = reseller.profile();
        profile.put("taxId", "12-3456789");
        reseller.asItself()
                .header("If-Match", "*")
                .body(profile)
                .put("/v1/resellers/me/profile")
                .then()
                .statusCode(200)
                .body("profile.taxId", equalTo("12-3456789"));
        profile.put("legalName", "Another Firm LLC");
        reseller.asItself()
                .header("If-Match", "*")
                .body(profile)
                .put("/v1/resellers/me/profile")
                .then()
                .statusCode(422)
                .body("code", equalTo("PROFILE_OF_OTHER_FIRM"));
        Applicant.asSales()
                .header("If-Match", "*")
                .body(profile)
                .put("/v1/resellers/{id}/profile", reseller.reseller())
                .then()
                .statusCode(200)
                .body("legalName", equalTo("Another Firm LLC"));
        assertThat(ledger.payloads(reseller.resellerId(), "ResellerProfileChanged"))
                .last()
                .asString()
                .contains("Another Firm LLC");
    }

    @Test
    @DisplayName("sales finds every reseller, a reseller only itself")
    void lists() {
        var reseller = Applicant.active();
        Applicant.asSales()
                .get("/v1/resellers?limit=200")
                .then()
                .statusCode(200)
                .body("data.id", hasItem(reseller.reseller()));
        reseller.asItself()
                .get("/v1/resellers/{id}", reseller.reseller())
                .then()
                .statusCode(403);
        Applicant.json(Tokens.reseller(reseller.account(), reseller.resellerId()))
                .header("Accept-Language", "id")
                .get("/v1/resellers/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(reseller.reseller()))
                .body("standing.explanation", containsString("dari 3 pesanan"));
    }
}
