package dev.mitra.reseller.application.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Applying")
class ApplicationResourceTest {

    @Inject
    Ledger ledger;

    @Test
    @DisplayName("R2.2 an application without a log-in is 401, with an unverified mailbox 403")
    void noLogIn() {
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/v1/reseller-applications")
                .then()
                .statusCode(401);
        var applicant = Applicant.somebody();
        Applicant.json(Tokens.unverified(applicant.account(), applicant.email()))
                .body(applicant.request("IT_RESALE"))
                .post("/v1/reseller-applications")
                .then()
                .statusCode(403)
                .body("code", equalTo("EMAIL_NOT_VERIFIED"));
    }

    @Test
    @DisplayName("R2.1 an application is accepted with and without a named customer, and once at a time")
    void withAndWithoutACustomer() {
        var without = Applicant.somebody();
        without.apply("IT_RESALE")
                .then()
                .statusCode(201)
                .body("id", startsWith("app_"))
                .body("resellerId", startsWith("res_"))
                .body("status", equalTo("SUBMITTED"))
                .body("customerName", nullValue())
                .body("review", nullValue());
        var with = Applicant.somebody();
        var request = with.request("IT_RESALE");
        request.put("customerName", "Harbour Trust");
        with.apply(request).then().statusCode(201).body("customerName", equalTo("Harbour Trust"));
        with.apply("IT_RESALE").then().statusCode(409).body("code", equalTo("APPLICATION_OPEN"));
        assertThat(ledger.events(with.resellerId())).containsExactly("ResellerApplied");
    }

    @Test
    @DisplayName("R1.1 the application states its main business; others than IT resale are flagged to staff")
    void flags() {
        var applicant = Applicant.somebody();
        applicant.apply("SOFTWARE_VENDOR").then().statusCode(201);
        Applicant.asSales()
                .get("/v1/reseller-applications/{id}", applicant.application())
                .then()
                .statusCode(200)
                .body("review.flags", contains("NOT_IT_RESALE"))
                .body("review.nextAction", equalTo("REVIEW"))
                .body("review.ageDays", equalTo(0));
        var silent = Applicant.somebody();
        var request = silent.request("IT_RESALE");
        request.remove("mainBusiness");
        silent.apply(request).then().statusCode(422).body("errors.pointer", contains("/mainBusiness"));
    }

    @Test
    @DisplayName("another applicant's application is 404, in the list it does not stand")
    void strangers() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        var stranger = Applicant.somebody();
        stranger.apply("IT_RESALE").then().statusCode(201);
        stranger.asItself()
                .get("/v1/reseller-applications/{id}", applicant.application())
                .then()
                .statusCode(404);
        applicant
                .step(stranger.asItself(), "answer", Map.of("answer", "Let me in."))
                .then()
                .statusCode(404);
        stranger.asItself()
                .get("/v1/reseller-applications")
                .then()
                .statusCode(200)
                .body("data.id", contains(stranger.application()))
                .body("data.review", everyItem(nullValue()));
    }

    @Test
    @DisplayName("the work list of sales comes page by page, newest first, by status")
    void workList() {
        var first = Applicant.somebody();
        first.apply("IT_RESALE").then().statusCode(201);
        var second = Applicant.somebody();
        second.apply("IT_RESALE").then().statusCode(201);
        second.review().then().statusCode(200);
        var page = Applicant.asSales()
                .get("/v1/reseller-applications?limit=1")
                .then()
                .statusCode(200);
        page.body("data.id", contains(second.application()));
        String cursor = page.extract().path("nextCursor");
        Applicant.asSales()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/v1/reseller-applications")
                .then()
                .statusCode(200)
                .body("data.id", contains(first.application()));
        Applicant.asSales()
                .get("/v1/reseller-applications?status=SUBMITTED&limit=200")
                .then()
                .body("data.status", everyItem(equalTo("SUBMITTED")))
                .body("data.id", hasItem(first.application()));
        Applicant.asSales()
                .get("/v1/reseller-applications?cursor=rubbish")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("R2.5 what is open comes longest open first, with age and next action, until it is decided")
    void openOnes() {
        var first = Applicant.somebody();
        first.apply("IT_RESALE").then().statusCode(201);
        var second = Applicant.somebody();
        second.apply("IT_RESALE").then().statusCode(201);
        second.review().then().statusCode(200);
        var open = allOpen();
        assertThat(open).containsSubsequence(first.application() + " REVIEW", second.application() + " DECIDE");
        first.review().then().statusCode(200);
        first.reject("No shop.").then().statusCode(200);
        assertThat(allOpen()).noneMatch(line -> line.startsWith(first.application()));
        first.asItself().get("/v1/reseller-applications/work-list").then().statusCode(403);
    }

    private static List<String> allOpen() {
        var lines = new ArrayList<String>();
        String cursor = null;
        do {
            var page = Applicant.asSales()
                    .queryParams(cursor == null ? Map.of("limit", 200) : Map.of("limit", 200, "cursor", cursor))
                    .get("/v1/reseller-applications/work-list")
                    .then()
                    .statusCode(200)
                    .body("data.review.ageDays", everyItem(greaterThanOrEqualTo(0)))
                    .body("data.review.waitingDays", everyItem(greaterThanOrEqualTo(0)))
                    .extract()
                    .jsonPath();
            List<String> ids = page.getList("data.id");
            List<String> actions = page.getList("data.review.nextAction");
            for (int i = 0; i < ids.size(); i++) {
                lines.add(ids.get(i) + " " + actions.get(i));
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return lines;
    }

    @Test
    @DisplayName("R1.1 a firm that looks like another is flagged with its name, one without a site as well")
    void lookAlike() {
        var reseller = Applicant.somebody();
        reseller.apply("IT_RESALE").then().statusCode(201);
        var copy = Applicant.called(reseller.company() + " Ltd", "en");
        var request = copy.request("IT_RESALE");
        request.remove("website");
        copy.apply(request).then().statusCode(201).body("website", nullValue());
        Applicant.asSales()
                .get("/v1/reseller-applications/{id}", copy.application())
                .then()
                .body("review.flags", contains("NO_RESALE_SITE", "LOOK_ALIKE"))
                .body("review.lookAlikes", contains(reseller.company()));
    }

    @Test
    @DisplayName("bad input is refused with a pointer to each place")
    void badInput() {
        var applicant = Applicant.somebody();
        var profile = new HashMap<>(applicant.profile());
        profile.put("currency", "XXL");
        var request = applicant.request("IT_RESALE");
        request.put("profile", profile);
        applicant
                .apply(request)
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_CURRENCY"))
                .body("errors.pointer", contains("/profile/currency"));
        profile.put("currency", "USD");
        profile.put("address", Map.of("line1", "1 Road", "city", "Austin", "region", "Texas", "country", "US"));
        applicant.apply(request).then().statusCode(422).body("errors.code", contains("US_STATE_REQUIRED"));
        request.put("resellerId", "res_01h455vb4pex5vsknk084sn02q");
        applicant.apply(request).then().statusCode(400).body("code", equalTo("UNKNOWN_PROPERTY"));
        request.remove("resellerId");
        request.put("website", "javascript:alert(1)");
        request.put("company", "");
        applicant.apply(request).then().statusCode(422).body("errors", hasSize(2));
    }
}
