package dev.mitra.license.validation.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ValidatingOnlineTest {

    @Inject
    Orders orders;

    private Orders.Played order;
    private String id;
    private String file;

    @BeforeEach
    void an_issued_licence() {
        order = orders.issued(Samples.perpetual(1));
        id = given().auth()
                .oauth2(Tokens.sales())
                .get("/v1/licenses?orderId=" + order.id().external())
                .path("data[0].id");
        file = given().auth()
                .oauth2(Tokens.sales())
                .get("/v1/licenses/" + id + "/file")
                .asString();
    }

    @Test
    @DisplayName("R9.3 a product asks without a log-in and gets the verifier's answer, its sentence and no price")
    void valid() {
        var answer = ask("file", file, "Tabulon", null);
        answer.then()
                .statusCode(200)
                .body("result", equalTo("VALID"))
                .body("allowed", equalTo(true))
                .body("licenseId", equalTo(id))
                .body("kind", equalTo("PERPETUAL"))
                .body("sentence", containsString("never expires"));
        assertThat(answer.asString()).doesNotContainPattern("(?i)price|acct_|res_|USD");
        ask("file", file.replace("\n", "\r\n> "), "Tabulon", null).then().body("result", equalTo("VALID"));
    }

    @Test
    void each_other_answer_has_its_name() {
        ask("file", file, "Pixelloom", null).then().body("result", equalTo("WRONG_PRODUCT"));
        ask("file", file, "Tabulon", "2099-01-01")
                .then()
                .body("result", equalTo("UPDATES_ENDED"))
                .body("allowed", equalTo(false))
                .body("sentence", containsString("2099-01-01"));
        ask("file", "no licence", "Tabulon", null).then().body("result", equalTo("UNREADABLE"));
        int at = file.indexOf("LICENSE-----\n") + 400;
        var changed = file.substring(0, at) + (file.charAt(at) == 'A' ? 'B' : 'A') + file.substring(at + 1);
        assertThat(ask("file", changed, "Tabulon", null).<String>path("result"))
                .isIn("TAMPERED", "UNREADABLE", "UNKNOWN_KEY");
        orders.refunded(order);
        ask("file", file, "Tabulon", null).then().body("result", equalTo("REVOKED"));
    }

    @Test
    void whoever_shows_only_an_id_learns_whether_it_holds_and_not_whose_it_is() {
        var answer = ask("licenseId", id, "Tabulon", null);
        answer.then().statusCode(200).body("result", equalTo("VALID")).body("sentence", equalTo(null));
        assertThat(answer.asString()).doesNotContain("Nusantara", "@");
        ask("licenseId", "lic_00000000000000000000000000", "Tabulon", null)
                .then()
                .statusCode(404);
        ask("licenseId", "ord_00000000000000000000000000", "Tabulon", null)
                .then()
                .statusCode(400);
    }

    @Test
    void it_is_a_file_or_an_id() {
        given().contentType("application/json")
                .body(Map.of("product", Map.of("family", "Tabulon", "platform", "Java")))
                .post("/v1/license-validations")
                .then()
                .statusCode(422)
                .body("code", equalTo("FILE_OR_LICENSE_ID"));
        ask("file", "x".repeat(40_000), "Tabulon", null).then().statusCode(422);
    }

    private static Response ask(String what, String value, String family, @Nullable String released) {
        var body = new HashMap<String, @Nullable Object>();
        body.put(what, value);
        body.put("product", Map.of("family", family, "platform", "Java"));
        body.put("releasedOn", released);
        return given().contentType("application/json").body(body).post("/v1/license-validations");
    }
}
