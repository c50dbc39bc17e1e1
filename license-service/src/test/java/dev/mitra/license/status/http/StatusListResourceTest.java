package dev.mitra.license.status.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusListResourceTest {

    @Inject
    Orders orders;

    @Test
    void the_list_stays_the_same_text_until_it_has_something_new_to_say() {
        var order = orders.issued(Samples.perpetual(1));
        var first = given().get("/v1/status-list");
        first.then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .contentType("application/statuslist+jwt");
        given().header("If-None-Match", first.header("ETag"))
                .get("/v1/status-list")
                .then()
                .statusCode(304);
        assertThat(given().get("/v1/status-list").asString()).isEqualTo(first.asString());
        given().header("If-Match", "\"another\"")
                .get("/v1/status-list")
                .then()
                .statusCode(412)
                .body("code", equalTo("PRECONDITION_FAILED"));

        orders.refunded(order);
        var second = given().get("/v1/status-list");
        assertThat(second.asString()).isNotEqualTo(first.asString());
        assertThat(number(second)).isGreaterThan(number(first));
        assertThat(given().get("/v1/status-list").asString()).isEqualTo(second.asString());
    }

    private static int number(Response list) {
        var payload =
                new String(Base64.getUrlDecoder().decode(list.asString().split("\\.")[1]), StandardCharsets.UTF_8);
        return JsonPath.from(payload).getInt("seq");
    }
}
