package dev.mitra.license;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingTheAuditTrailTest {

    @Inject
    Orders orders;

    @Test
    void an_allowance_tells_the_one_before_and_who_set_it() {
        var reseller = ResellerId.random().external();
        for (int most : new int[] {7, 0}) {
            given().auth()
                    .oauth2(Tokens.sales())
                    .contentType(ContentType.JSON)
                    .body(Map.of("limit", most))
                    .put("/v1/temporary-license-allowances/" + reseller)
                    .then()
                    .statusCode(200);
        }
        var acts = trail(reseller);
        assertThat(acts.<String>getList("data.action"))
                .containsExactly("TemporaryAllowanceSet", "TemporaryAllowanceSet");
        assertThat(acts.getString("data[0].before")).isEqualTo("7");
        assertThat(acts.getString("data[0].after")).isEqualTo("0");
        assertThat(acts.getString("data[0].actor")).startsWith("acct_");
        assertThat(acts.getString("data[0].origin")).isEqualTo("127.0.0.1");
    }

    @Test
    void a_revocation_tells_what_the_licence_was_and_why_it_is_gone() {
        var order = orders.issued(Samples.perpetual(1));
        String id = given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), order.reseller()))
                .get("/v1/licenses")
                .path("data[0].id");
        given().auth()
                .oauth2(Tokens.sales())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Paid with a stolen account."))
                .post("/v1/licenses/" + id + "/revocation")
                .then()
                .statusCode(200);
        var acts = trail(id);
        assertThat(acts.getString("data[0].before")).isEqualTo("ACTIVE");
        assertThat(acts.getString("data[0].after")).isEqualTo("REVOKED: Paid with a stolen account.");
    }

    @Test
    void every_signing_key_is_in_the_trail() {
        String kid = given().get("/v1/signing-keys").path("data[0].kid");
        assertThat(trail(kid).<String>getList("data.action")).containsExactly("SigningKeyAdded");
    }

    private static JsonPath trail(String subject) {
        return given().auth()
                .oauth2(Tokens.ops())
                .queryParam("subject", subject)
                .get("/ops/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
