package dev.mitra.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.Tokens;
import dev.mitra.web.sample.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// `/v1/limited` takes 3 requests of a caller and 250 of an address in ten hours, so nothing refills meanwhile.
@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitingRequestsTest {

    private static final int PER_ADDRESS = 250;

    @Test
    void each_answer_tells_the_policies_and_what_is_left_of_them() {
        from("198.51.100.1", token())
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"sample-address\";q=250;w=36000, \"sample-principal\";q=3;w=36000")
                .header(
                        "RateLimit",
                        matchesPattern("\"sample-address\";r=249;t=\\d+, \"sample-principal\";r=2;t=\\d+"));
    }

    @Test
    void a_caller_who_asks_too_much_is_told_when_to_come_back_and_others_go_on() {
        var mine = token();
        for (int i = 0; i < 3; i++) {
            from("198.51.100.2", mine).then().statusCode(200);
        }
        from("198.51.100.3", mine)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("\\d{2,5}"))
                .header("RateLimit", matchesPattern(".*\"sample-principal\";r=0;t=\\d+"))
                .body("code", equalTo("TOO_MANY_REQUESTS"))
                .body("retryable", equalTo(true))
                .body("'violated-policies'", contains("sample-principal"));
        from("198.51.100.2", token()).then().statusCode(200);
    }

    @Test
    void an_address_that_asks_too_much_is_refused_before_its_token_is_looked_at() {
        useUp("198.51.100.4");
        from("198.51.100.4", "rubbish")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("\\d+"))
                .header("Trace-Id", matchesPattern("[0-9a-f]{32}"))
                .header("Content-Language", "id")
                .body("code", equalTo("TOO_MANY_REQUESTS"))
                .body("title", equalTo("Terlalu banyak permintaan"))
                .body("'violated-policies'", contains("sample-address"));
        assertThat(open("198.51.100.5").statusCode()).isEqualTo(200);
    }

    @Test
    void a_forged_token_uses_up_nobodys_quota() {
        var account = AccountId.random();
        for (int i = 0; i < 4; i++) {
            from("198.51.100.6", Tokens.of(account, "reseller").signedWithForeignKey())
                    .then()
                    .statusCode(401);
        }
        from("198.51.100.6", Tokens.reseller(account, ResellerId.random()))
                .then()
                .statusCode(200);
    }

    @Test
    void a_whole_64_of_ipv6_counts_as_one_address() {
        useUp("2001:db8:5:6::1");
        assertThat(open("2001:db8:5:6:ffff::2").statusCode()).isEqualTo(429);
        assertThat(open("2001:db8:5:7::1").statusCode()).isEqualTo(200);
    }

    @Test
    void what_stands_before_the_last_address_is_only_a_claim() {
        useUp("198.51.100.7");
        assertThat(open("192.0.2.99, 198.51.100.7").statusCode()).isEqualTo(429);
        given().header("X-Forwarded-For", "192.0.2.99, 198.51.100.8")
                .get("/v1/limited/open")
                .then()
                .body("address", equalTo("198.51.100.8"));
    }

    @Test
    void health_and_metrics_are_not_limited() {
        given().get("/q/openapi").then().statusCode(200).header("RateLimit", nullValue());
    }

    /// By the JDK's client: hundreds of requests in which nothing is looked at but the status.
    private static void useUp(String address) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/limited/open"))
                .header("X-Forwarded-For", address)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < PER_ADDRESS; i++) {
                assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token() {
        return Tokens.reseller(AccountId.random(), ResellerId.random());
    }

    private static Response open(String address) {
        return given().header("X-Forwarded-For", address).get("/v1/limited/open");
    }

    private static Response from(String address, String token) {
        return given().auth()
                .oauth2(token)
                .header("X-Forwarded-For", address)
                .header("Accept-Language", token.equals("rubbish") ? "id" : "en")
                .get("/v1/limited");
    }
}
