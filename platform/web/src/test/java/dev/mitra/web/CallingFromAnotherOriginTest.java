package dev.mitra.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.web.sample.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A browser page of a storefront may call when its origin is configured, as the sample's `https://shop.vendor.test`.
@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CallingFromAnotherOriginTest {

    private static final String SHOP = "https://shop.vendor.test";

    @Test
    void a_page_of_a_named_origin_may_send_a_token_and_a_repeatable_request() {
        given().header("Origin", SHOP)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type,idempotency-key")
                .options("/v1/notes/drafts")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(SHOP))
                .header("Access-Control-Allow-Headers", containsString("idempotency-key"))
                .header("Access-Control-Allow-Credentials", equalTo("false"));
    }

    @Test
    void what_a_caller_decides_by_can_be_read_by_the_page() {
        given().header("Origin", SHOP)
                .get("/v1/notes/public")
                .then()
                .statusCode(200)
                .header("Access-Control-Expose-Headers", containsString("Retry-After"))
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Deprecation"));
    }

    @Test
    void a_page_of_any_other_origin_is_refused() {
        given().header("Origin", "https://shop.vendor.test.elsewhere.example")
                .get("/v1/notes/public")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
