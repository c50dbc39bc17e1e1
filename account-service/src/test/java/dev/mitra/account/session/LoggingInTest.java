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
import dev.mitra.account.Rows;
import dev.mitra.account.session.app.RecordRefusals;
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
class LoggingInTest {

    @Inject
    People people;

    @Inject
    Mailbox mailbox;

    @Inject
    RecordRefusals recordRefusals;

    @Inject
    Rows rows;

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
    void refused_log_ins_stand_in_the_audit_trail_by_account_and_never_by_mailbox() {
        var known = people.somebody("known");
        var unknown = address("unknown");
        for (var email : List.of(known.email(), unknown)) {
            for (int i = 0; i < 6; i++) {
                logIn(email, "not the password");
            }
        }
        recordRefusals.sumUp();

        assertThat(rows.texts(
                        "select distinct action from platform.audit_trail where subject = ? and actor = 'visitor'"
                                + " order by action",
                        known.id().external()))
                .containsExactly("LogInRefused", "LogInThrottled");
        assertThat(rows.texts("select after from platform.audit_trail where subject = 'nobody' and actor = 'visitor'"))
                .isNotEmpty()
                .allMatch(after -> after.contains(" times from 127.0.0.1"));
        assertThat(rows.number(
                        "select count(*) from platform.audit_trail t where t::text like '%' || ? || '%'", unknown))
                .isZero();
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
}
