package dev.mitra.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.mitra.web.sample.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DescribingTheApiTest {

    @Test
    void every_operation_says_who_may_call_it() {
        document()
                .body("openapi", startsWith("3.1"))
                .body("paths.'/v1/notes'.get.x-roles", contains("sales"))
                .body("paths.'/v1/notes/drafts'.post.x-roles", contains("customer", "sales"))
                .body("paths.'/v1/notes/public'.get.x-roles", contains("public"))
                .body("paths.'/v1/notes/public'.get.security", nullValue())
                .body("paths.'/v1/notes/me'.get.x-roles", contains("authenticated"))
                .body("paths.'/v1/notes'.get.security[0]", hasKey("bearer"))
                .body("paths.'/v1/notes'.get.operationId", equalTo("noteList"));
    }

    @Test
    void problems_stand_where_they_may_happen() {
        document()
                .body("paths.'/v1/notes/drafts'.post.responses", hasKey("422"))
                .body("paths.'/v1/notes/public'.get.responses", not(hasKey("401")))
                .body("paths.'/v1/notes/versioned'.put.responses", hasKey("428"))
                .body("paths.'/v1/notes/{noteId}'.get.responses", hasKey("404"))
                .body("components.schemas.Problem.required", hasItem("traceId"))
                .body("components.responses.Problem422.content", hasKey("application/problem+json"));
    }

    @Test
    void a_repeatable_operation_shows_its_key() {
        document()
                .body("paths.'/v1/repeats'.post.parameters.name", hasItem("Idempotency-Key"))
                .body(
                        "paths.'/v1/repeats'.post.parameters.find { it.name == 'Idempotency-Key' }.required",
                        equalTo(true));
    }

    @Test
    void values_are_described_as_they_travel() {
        document()
                .body("components.schemas.OrderId.type", equalTo("string"))
                .body("components.schemas.OrderId.pattern", startsWith("^ord_"))
                .body("components.schemas.EmailAddress.format", equalTo("email"))
                .body("components.schemas.Money.properties", hasKey("amount"));
    }

    private static ValidatableResponse document() {
        return given().queryParam("format", "json").get("/q/openapi").then().statusCode(200);
    }
}
