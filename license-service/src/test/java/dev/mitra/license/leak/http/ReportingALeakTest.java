package dev.mitra.license.leak.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.AccountId;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingALeakTest {

    @Inject
    Orders orders;

    @Test
    void a_pasted_file_or_its_hash_leads_to_order_mails_and_downloads_and_to_what_took_its_place() {
        var order = orders.issued(Samples.perpetual(1));
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        var license = given().auth().oauth2(reseller).get("/v1/licenses");
        String id = license.path("data[0].id");
        var file = given().auth()
                .oauth2(reseller)
                .get("/v1/licenses/" + id + "/file")
                .asString();
        var signedPart = file.substring(file.indexOf("-----BEGIN")).replace("\n", "\n> ");
        for (var body : java.util.List.of(
                Map.of("file", "look what I found\n" + signedPart),
                Map.of("sha256", license.<String>path("data[0].sha256").toUpperCase(java.util.Locale.ROOT)))) {
            report(Tokens.sales(), body)
                    .then()
                    .statusCode(200)
                    .body("license.id", equalTo(id))
                    .body("license.orderNumber", equalTo("000000000424"))
                    .body("newest", equalTo(id))
                    .body("deliveries.kind", hasItem("LICENSE"))
                    .body("downloads", hasSize(1))
                    .body("downloads[0].way", equalTo("RESELLER"));
        }
        String next = given().auth()
                .oauth2(Tokens.sales())
                .contentType("application/json")
                .body(Map.of("reason", "Leaked."))
                .post("/v1/licenses/" + id + "/replacement")
                .path("id");
        report(Tokens.sales(), Map.of("file", file))
                .then()
                .body("license.status", equalTo("REVOKED"))
                .body("newest", equalTo(next));
        report(reseller, Map.of("file", file)).then().statusCode(403);
    }

    @Test
    void what_is_none_of_ours_is_refused() {
        report(Tokens.sales(), Map.of("file", "-----BEGIN MITRA LICENSE-----\nabc\n-----END MITRA LICENSE-----"))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_OUR_LICENSE_FILE"));
        report(Tokens.sales(), Map.of("sha256", "0".repeat(64)))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_OUR_LICENSE_FILE"));
        report(Tokens.sales(), Map.of()).then().statusCode(422).body("code", equalTo("HASH_OR_FILE"));
    }

    private static Response report(String token, Map<String, String> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/v1/license-leak-reports");
    }
}
