package dev.mitra.reseller.amendment.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Becoming another firm on paper")
class AmendmentResourceTest {

    private static final String MINE = "/v1/resellers/me/profile-changes";

    @Inject
    Ledger ledger;

    private static Response ask(Applicant reseller, String legalName) {
        var profile = new HashMap<>(reseller.profile());
        profile.put("legalName", legalName);
        return reseller.asItself()
                .body(Map.of("profile", profile, "reason", "We have merged."))
                .post(MINE);
    }

    private static Response decide(String id, String step, Map<String, Object> body) {
        return Applicant.asSales().body(body).post("/v1/profile-changes/{id}/{step}", id, step);
    }

    @Test
    @DisplayName("R10.1 a new legal name waits for sales, and concerns events, and so orders, from then on only")
    void accepted() {
        var reseller = Applicant.active();
        ask(reseller, reseller.company()).then().statusCode(422).body("code", equalTo("PROFILE_OF_SAME_FIRM"));
        String id = ask(reseller, "Merged Firms LLC")
                .then()
                .statusCode(201)
                .body("status", equalTo("REQUESTED"))
                .extract()
                .path("id");
        ask(reseller, "Another LLC").then().statusCode(409).body("code", equalTo("PROFILE_CHANGE_OPEN"));
        reseller.mine().then().body("legalName", equalTo(reseller.company()));
        assertThat(ledger.events(reseller.resellerId())).doesNotContain("ResellerProfileChanged");
        assertThat(open()).contains(id);

        decide(id, "acceptance", Map.of()).then().statusCode(200).body("status", equalTo("ACCEPTED"));
        reseller.mine().then().body("legalName", equalTo("Merged Firms LLC"));
        assertThat(ledger.payloads(reseller.resellerId(), "ResellerProfileChanged"))
                .singleElement()
                .asString()
                .contains("Merged Firms LLC");
        decide(id, "acceptance", Map.of()).then().statusCode(409).body("code", equalTo("PROFILE_CHANGE_NOT_IN_STATE"));
        assertThat(open()).doesNotContain(id);
        reseller.asItself().get(MINE).then().body("data.status", contains("ACCEPTED"));
    }

    @Test
    @DisplayName("a refusal names its reason; a change may be withdrawn while nobody has decided; others see nothing")
    void refusedAndWithdrawn() {
        var reseller = Applicant.active();
        String first = ask(reseller, "Merged Firms LLC").path("id");
        decide(first, "refusal", Map.of("reason", "There is no proof."))
                .then()
                .statusCode(200)
                .body("refusal", equalTo("There is no proof."));
        String second = ask(reseller, "Merged Firms LLC").path("id");
        var stranger = Applicant.active();
        stranger.asItself().post(MINE + "/{id}/withdrawal", second).then().statusCode(404);
        stranger.asItself().get(MINE).then().body("data.id", not(hasItem(second)));
        reseller.asItself()
                .post(MINE + "/{id}/withdrawal", second)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        decide(second, "acceptance", Map.of()).then().statusCode(409);
        reseller.asItself().get(MINE).then().body("data.id", contains(second, first));
        reseller.mine().then().body("legalName", equalTo(reseller.company()));
    }

    private static List<String> open() {
        return Applicant.asSales()
                .get("/v1/profile-changes?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("data.id");
    }

    @Test
    @DisplayName("R10.1 an accepted change concerns name, address and tax number: what was changed meanwhile stays")
    void carriesOutWhatItIsFor() {
        var reseller = Applicant.active();
        String id = ask(reseller, "Merged Firms LLC")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var profile = new HashMap<>(reseller.profile());
        profile.put("billingContacts", List.of(Map.of("name", "Dana", "email", "dana@merged.example")));
        var mine = reseller.mine();
        reseller.asItself()
                .header("If-Match", mine.header("ETag"))
                .body(profile)
                .put("/v1/resellers/me/profile")
                .then()
                .statusCode(200);

        decide(id, "acceptance", Map.of()).then().statusCode(200);

        assertThat(ledger.payloads(reseller.resellerId(), "ResellerProfileChanged")
                        .getLast())
                .contains("Merged Firms LLC", "dana@merged.example");
    }
}
