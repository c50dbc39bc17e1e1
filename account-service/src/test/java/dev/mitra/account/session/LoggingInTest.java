package dev.mitra.account.session;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.People.address;
import static dev.mitra.account.People.logIn;
import static dev.mitra.account.People.register;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.account.Mailbox;
import dev.mitra.account.People;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LoggingInTest {

    @Inject
    People people;

    @Inject
    Mailbox mailbox;

    @Test
    void a_session_is_a_bearer_token_of_ten_minutes_that_no_cache_keeps() {
        var email = address("ayu");
        people.newcomer(email);
        logIn(email, PASSWORD)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(600));
    }

    @Test
    void a_wrong_password_an_unknown_address_and_an_unproven_one_are_refused_with_the_same_body() {
        var known = address("known");
        people.newcomer(known);
        var unproven = address("unproven");
        register(unproven);
        mailbox.newest(unproven, "ACCOUNT_VERIFICATION", 1);

        var bodies = List.of(known, unproven, address("unknown")).stream()
                .map(email -> logIn(email, "not the password"))
                .peek(answer -> answer.then().statusCode(401).body("code", equalTo("LOG_IN_REFUSED")))
                .map(answer -> answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", ""))
                .distinct()
                .toList();
        assertThat(bodies).hasSize(1);
    }

    /// Each refusal hashes once; the medians of both kinds differ by far less than a hash takes.
    @Test
    void a_refusal_takes_the_same_time_whether_or_not_the_address_is_known() {
        var known = new String[12];
        for (int i = 0; i < known.length; i++) {
            known[i] = address("known");
        }
        Arrays.stream(known, 0, 3).forEach(people::newcomer);
        logIn(address("warm"), "not the password");
        long knownTime = medianMillis(new String[] {known[0], known[1], known[2], known[0], known[1], known[2]});
        long unknownTime = medianMillis(Arrays.copyOfRange(known, 3, 9));
        assertThat(unknownTime).isGreaterThan(knownTime / 3).isLessThan(knownTime * 3 + 20);
    }

    @Test
    void many_attempts_on_one_mailbox_have_to_wait_whether_or_not_it_has_an_account() {
        var known = address("known");
        people.newcomer(known);
        for (var email : List.of(known, address("unknown"))) {
            for (int i = 0; i < 5; i++) {
                logIn(email, "not the password").then().statusCode(401);
            }
            logIn(email, "not the password")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", equalTo("1"))
                    .body("code", equalTo("TOO_MANY_LOG_INS"));
        }
    }

    @Test
    void staff_of_the_environment_log_in_with_their_roles_and_no_others() {
        var token = logIn("boss@kestrelwood.example", "Kestrelwood-demo-2026", people.nextCode(People.BOSS_SECRET))
                .then()
                .statusCode(200)
                .extract()
                .<String>path("accessToken");
        given().auth()
                .oauth2(token)
                .get("/v1/accounts/me")
                .then()
                .statusCode(200)
                .body("roles", equalTo(List.of("admin", "ops")));
    }

    @Test
    void staff_without_a_second_factor_and_without_its_code_are_not_let_in() {
        logIn("sales@kestrelwood.example", "Kestrelwood-demo-2026")
                .then()
                .statusCode(403)
                .body("code", equalTo("SECOND_FACTOR_NOT_SET_UP"));
        logIn("boss@kestrelwood.example", "Kestrelwood-demo-2026")
                .then()
                .statusCode(401)
                .body("code", equalTo("SECOND_FACTOR_REQUIRED"));
        logIn("boss@kestrelwood.example", "Kestrelwood-demo-2026", "000000")
                .then()
                .statusCode(401)
                .body("code", equalTo("SECOND_FACTOR_REFUSED"));
        logIn("boss@kestrelwood.example", "not the password", "000000")
                .then()
                .statusCode(401)
                .body("code", equalTo("LOG_IN_REFUSED"));
    }

    private static long medianMillis(String[] addresses) {
        var times = Arrays.stream(addresses)
                .mapToLong(email -> {
                    long start = System.nanoTime();
                    logIn(email, "not the password").then().statusCode(401);
                    return (System.nanoTime() - start) / 1_000_000;
                })
                .sorted()
                .toArray();
        return times[times.length / 2];
    }
}
