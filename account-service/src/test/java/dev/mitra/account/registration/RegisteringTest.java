package dev.mitra.account.registration;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.People.address;
import static dev.mitra.account.People.logIn;
import static dev.mitra.account.People.post;
import static dev.mitra.account.People.register;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.mitra.account.Mailbox;
import dev.mitra.account.People;
import dev.mitra.account.Rows;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisteringTest {

    @Inject
    Mailbox mailbox;

    @Inject
    People people;

    @Inject
    Rows rows;

    @Test
    @DisplayName("R2.2 a visitor registers, proves the mailbox by the mailed link and logs in")
    void registering() {
        var email = address("ayu");
        var token = people.registered(email);

        given().auth()
                .oauth2(token)
                .get("/v1/accounts/me")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("id", startsWith("acct_"))
                .body("email", equalTo(email))
                .body("emailVerified", equalTo(true))
                .body("displayName", equalTo("Ayu Contoh"))
                .body("roles", equalTo(List.of("customer")))
                .body("organisation.name", equalTo("Ayu Contoh"));
        assertThat(events(email)).containsExactly("AccountRegistered.v1", "AccountActivated.v1");
    }

    @Test
    void a_known_address_is_answered_with_the_same_bytes_as_an_unknown_one() {
        var known = address("known");
        people.newcomer(known);

        var unknownAnswer = register(address("unknown"));
        var knownAnswer = register(known);

        assertThat(knownAnswer.statusCode())
                .isEqualTo(unknownAnswer.statusCode())
                .isEqualTo(202);
        assertThat(knownAnswer.asString()).isEqualTo(unknownAnswer.asString());
        assertThat(headers(knownAnswer)).isEqualTo(headers(unknownAnswer));
    }

    @Test
    void the_owner_of_a_known_address_is_told_by_a_mail_that_holds_no_link_to_a_password() {
        var email = address("known");
        people.newcomer(email);
        register(email).then().statusCode(202);

        var mail = mailbox.newest(email, "ACCOUNT_EXISTS", 1);
        assertThat(mail).contains("You already have an account", "Ayu Contoh").doesNotContain("token=");
        assertThat(rows.number("select count(*) from account where email = ?", email))
                .isEqualTo(1);
    }

    @Test
    void the_mail_to_an_unproven_address_repeats_nothing_that_the_visitor_wrote() {
        var email = address("victim");
        post("/v1/accounts", Map.of("email", email, "displayName", "Visit evil.example", "language", "id"))
                .then()
                .statusCode(202);
        assertThat(mailbox.newest(email, "ACCOUNT_VERIFICATION", 1))
                .contains("Mohon konfirmasi alamat surel Anda", "/verify?token=")
                .doesNotContain("evil");
    }

    @Test
    void a_link_works_once_and_a_refused_password_does_not_use_it_up() {
        var email = address("once");
        register(email);
        var token = Mailbox.tokenIn(mailbox.newest(email, "ACCOUNT_VERIFICATION", 1));

        post("/v1/email-verifications", Map.of("token", token, "password", "too short"))
                .then()
                .statusCode(422)
                .body("code", equalTo("PASSWORD_NOT_ACCEPTED"))
                .body("errors[0].pointer", equalTo("/password"));
        post("/v1/activations", Map.of("token", token, "password", PASSWORD))
                .then()
                .statusCode(422)
                .body("code", equalTo("PROOF_NOT_ACCEPTED"));
        post("/v1/email-verifications", Map.of("token", token, "password", PASSWORD))
                .then()
                .statusCode(200)
                .body("accountId", startsWith("acct_"));
        post("/v1/email-verifications", Map.of("token", token, "password", "another " + PASSWORD))
                .then()
                .statusCode(422)
                .body("code", equalTo("PROOF_NOT_ACCEPTED"));
        logIn(email, PASSWORD).then().statusCode(200);
    }

    @Test
    void an_expired_or_invented_link_is_refused_in_the_language_of_the_request() {
        var email = address("late");
        register(email);
        var token = Mailbox.tokenIn(mailbox.newest(email, "ACCOUNT_VERIFICATION", 1));
        rows.change(
                "update mailbox_proof set expires_at = now() - interval '1 second' where account_id ="
                        + " (select id from account where email = ?)",
                email);
        for (var each : List.of(token, "A".repeat(43))) {
            given().contentType("application/json")
                    .header("Accept-Language", "id")
                    .body(Map.of("token", each, "password", PASSWORD))
                    .post("/v1/email-verifications")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("PROOF_NOT_ACCEPTED"))
                    .body("detail", containsString("kedaluwarsa"));
        }
    }

    @Test
    void proving_the_mailbox_ends_every_earlier_password_and_link() {
        var email = address("taken");
        register(email);
        var strangers = Mailbox.tokenIn(mailbox.newest(email, "ACCOUNT_VERIFICATION", 1));
        register(email);
        var owners = Mailbox.tokenIn(mailbox.newest(email, "ACCOUNT_VERIFICATION", 2));
        var foreignHash = rows.text("select hash from password_credential limit 1");
        rows.change(
                "insert into password_credential (account_id, hash) select id, ? from account where email = ?",
                foreignHash,
                email);

        post("/v1/email-verifications", Map.of("token", owners, "password", PASSWORD))
                .then()
                .statusCode(200);

        assertThat(rows.texts(
                        "select hash from password_credential join account on id = account_id where email = ?", email))
                .hasSize(1)
                .doesNotContain(foreignHash);
        post("/v1/email-verifications", Map.of("token", strangers, "password", "the stranger's password"))
                .then()
                .statusCode(422);
        logIn(email, "the stranger's password").then().statusCode(401);
        logIn(email, PASSWORD).then().statusCode(200);
    }

    @Test
    void neither_token_nor_password_is_kept_as_it_is() {
        var email = address("kept");
        register(email);
        var token = Mailbox.tokenIn(mailbox.newest(email, "ACCOUNT_VERIFICATION", 1));
        assertThat(rows.number("select count(*) from mailbox_proof where encode(token_hash, 'escape') = ?", token))
                .isZero();
        post("/v1/email-verifications", Map.of("token", token, "password", PASSWORD));
        assertThat(rows.texts("select hash from password_credential"))
                .isNotEmpty()
                .allMatch(hash -> hash.startsWith("$argon2id$v=19$m=64,t=1,p=1$"));
    }

    @Test
    void what_is_no_registration_is_refused_and_nothing_is_written() {
        var good = Map.of("email", address("never"), "displayName", "Ayu", "language", "en");
        refused(with(good, "email", "no address"), 400);
        refused(with(good, "displayName", "   "), 422);
        refused(with(good, "displayName", "a".repeat(101)), 422);
        refused(with(good, "displayName", "a\u202eb"), 400);
        refused(with(good, "language", "tlh"), 422);
        refused(with(good, "roles", "admin"), 400);
        refused(Map.of("displayName", "Ayu", "language", "en"), 422);
        assertThat(rows.number("select count(*) from account where email like 'never%'"))
                .isZero();
    }

    @Test
    void many_requests_for_one_mailbox_have_to_wait() {
        var email = address("flood");
        for (int i = 0; i < 5; i++) {
            register(email).then().statusCode(202);
        }
        var refusal = register(email);
        refusal.then().statusCode(429).body("code", equalTo("TOO_MANY_REGISTRATIONS"));
        assertThat(Integer.parseInt(refusal.header("Retry-After"))).isBetween(1, 61);
    }

    private static void refused(Map<String, Object> body, int status) {
        post("/v1/accounts", body).then().statusCode(status).contentType("application/problem+json");
    }

    private static Map<String, Object> with(Map<String, ?> body, String name, Object value) {
        var changed = new java.util.HashMap<String, Object>(body);
        changed.put(name, value);
        return changed;
    }

    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .map(header -> header.getName() + ": " + header.getValue())
                .filter(header -> !header.toLowerCase(java.util.Locale.ROOT).matches("(date|x-request-id|trace.*): .*"))
                .toList();
    }

    private List<String> events(String email) {
        return rows.texts(
                "select type from platform.outbox where key = (select id from account where email = ?) order by id",
                email);
    }
}
