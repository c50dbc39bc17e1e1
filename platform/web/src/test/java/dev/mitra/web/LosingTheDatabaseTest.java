package dev.mitra.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.testkit.Tokens;
import dev.mitra.web.sample.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LosingTheDatabaseTest {

    @Test
    void while_the_database_is_down_it_is_503_and_afterwards_all_is_well_without_a_restart() {
        assertThat(write().statusCode()).isEqualTo(201);
        Database.server().kill();
        try {
            var answer = write();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotBlank();
            assertThat(answer.<String>path("code")).isEqualTo("DATABASE_UNAVAILABLE");
            assertThat(answer.<Boolean>path("retryable")).isTrue();
        } finally {
            Database.server().start();
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> write().statusCode() == 201);
    }

    @Test
    void two_who_want_the_same_unique_thing_are_told_to_try_again() {
        var text = "unique " + UUID.randomUUID();
        assertThat(write(text).statusCode()).isEqualTo(201);
        assertThat(write(text).<String>path("code")).isEqualTo("CONCURRENT_CHANGE");
    }

    private static Response write() {
        return write("outage " + UUID.randomUUID());
    }

    private static Response write(String text) {
        return given().auth()
                .oauth2(Tokens.sales())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"text\":\"" + text + "\"}")
                .post("/v1/repeats/plain");
    }
}
