package dev.mitra.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.web.sample.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetiringAnOperationTest {

    @Test
    void its_answers_say_since_when_until_when_and_what_to_call_instead() {
        var answer = given().get("/v1/notes/old");
        // RFC 9745 section 2.1: a date of structured fields, 2026-12-01T00:00:00Z
        answer.then()
                .statusCode(200)
                .header("Deprecation", "@1796083200")
                .header("Sunset", "Tue, 01 Jun 2027 00:00:00 GMT");
        assertThat(answer.getHeaders().getValues("Link"))
                .contains("</v2/notes>; rel=\"successor-version\"")
                .anyMatch(link -> link.contains("rel=\"deprecation\""));
    }

    @Test
    void the_others_say_nothing_of_the_kind() {
        given().get("/v1/notes/public")
                .then()
                .header("Deprecation", nullValue())
                .header("Sunset", nullValue());
    }

    @Test
    void its_description_says_so_too() {
        given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .body("paths.'/v1/notes/old'.get.deprecated", equalTo(true))
                .body("paths.'/v1/notes/old'.get.x-sunset", equalTo("2027-06-01"))
                .body("paths.'/v1/notes/public'.get.deprecated", nullValue());
    }
}
