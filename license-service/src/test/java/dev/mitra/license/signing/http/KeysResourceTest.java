package dev.mitra.license.signing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.license.signing.app.MakeMissingKeys;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeysResourceTest {

    @Inject
    MakeMissingKeys makeMissingKeys;

    @Test
    void anybody_may_read_the_public_halves_and_nothing_private_is_among_them() {
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys.kty", everyItem(equalTo("OKP")))
                .body("keys.crv", everyItem(equalTo("Ed25519")));
        var keys = given().get("/v1/signing-keys");
        keys.then().statusCode(200).body("data.use", hasItems("license", "temporary", "status", "webhook"));
        given().get("/v1/license-roots").then().body("roots.place", hasItems("ACTIVE", "SPARE"));
        List<String> roots = given().get("/v1/license-roots").path("roots.kid");
        given().get("/.well-known/jwks.json").then().body("keys.kid", hasItems(roots.toArray()));
        for (var path : List.of("/.well-known/jwks.json", "/v1/signing-keys", "/v1/license-roots")) {
            assertThat(given().get(path).asString()).doesNotContain("\"d\"", "rivate", "wrapped");
        }
    }

    @Test
    void a_second_start_and_a_second_replica_make_no_second_set_of_keys() throws Exception {
        List<String> before = given().get("/v1/signing-keys").path("data.kid");
        var replica = new Thread(makeMissingKeys::make);
        replica.start();
        makeMissingKeys.make();
        replica.join();
        List<String> after = given().get("/v1/signing-keys").path("data.kid");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void one_call_replaces_a_key_which_may_sign_for_the_overlap_and_stays_published() {
        String before = newest("webhook").getString("kid");
        String made = admin().body("""
                        {"use": "webhook", "overlapHours": 0, "reason": "A laptop was stolen."}""")
                .post("/v1/signing-key-rotations")
                .then()
                .statusCode(200)
                .body("use", equalTo("webhook"))
                .body("closedAt", nullValue())
                .extract()
                .path("kid");
        assertThat(made).isNotEqualTo(before);
        var keys = given().get("/v1/signing-keys");
        keys.then().body("data.find { it.kid == '" + before + "' }.closedAt", notNullValue());
        given().get("/.well-known/jwks.json").then().body("keys.kid", hasItems(before, made));
        admin().body("{\"use\": \"webhook\", \"overlapHours\": 25, \"reason\": \"x\"}")
                .post("/v1/signing-key-rotations")
                .then()
                .statusCode(422);
    }

    @Test
    void roots_change_by_four_eyes() {
        String spare = root("SPARE");
        var dana = Tokens.admin();
        var ayu = Tokens.admin();
        String id = by(dana).body("{\"kind\": \"PROMOTE_SPARE\", \"reason\": \"The safe was opened.\"}")
                .post("/v1/root-operations")
                .then()
                .statusCode(200)
                .body("state", equalTo("REQUESTED"))
                .extract()
                .path("id");
        refused(dana, id, "execution", "ROOT_OPERATION_NOT_APPROVED");
        refused(dana, id, "approval", "ROOT_OPERATION_NEEDS_ANOTHER");
        step(ayu, id, "approval").then().statusCode(200).body("state", equalTo("APPROVED"));
        assertThat(root("SPARE")).isEqualTo(spare);
        step(dana, id, "execution").then().statusCode(200).body("state", equalTo("EXECUTED"));
        refused(ayu, id, "execution", "ROOT_OPERATION_NOT_OPEN");

        assertThat(root("ACTIVE")).isEqualTo(spare);
        assertThat(root("SPARE")).isNotEqualTo(spare);
        String certificate = newest("license").getString("certificate");
        var header = new String(Base64.getUrlDecoder().decode(certificate.split("\\.")[0]), StandardCharsets.UTF_8);
        assertThat(header).contains(spare);
        by(ayu).get("/v1/root-operations").then().body("data.id", hasItems(id));
        step(ayu, "rop_00000000000000000000000000", "approval").then().statusCode(404);
    }

    private static String root(String place) {
        return given().get("/v1/license-roots").path("roots.find { it.place == '" + place + "' }.kid");
    }

    private static JsonPath newest(String use) {
        return given().get("/v1/signing-keys").jsonPath().setRootPath("data.find { it.use == '" + use + "' }");
    }

    private static Response step(String token, String id, String step) {
        return by(token).post("/v1/root-operations/" + id + "/" + step);
    }

    private static void refused(String token, String id, String step, String code) {
        step(token, id, step).then().statusCode(409).body("code", equalTo(code));
    }

    private static RequestSpecification admin() {
        return by(Tokens.admin());
    }

    private static RequestSpecification by(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
