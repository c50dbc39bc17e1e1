package dev.mitra.license.signing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.license.signing.app.MakeMissingKeys;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
        keys.then().statusCode(200).body("data.use", hasItems("license", "temporary", "status"));
        given().get("/v1/license-roots")
                .then()
                .body("roots", hasSize(2))
                .body("roots.place", hasItems("ACTIVE", "SPARE"));
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
}
