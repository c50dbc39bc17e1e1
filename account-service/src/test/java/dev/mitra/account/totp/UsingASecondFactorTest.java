package dev.mitra.account.totp;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.People.logIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.account.Browser;
import dev.mitra.account.People;
import dev.mitra.account.Rows;
import dev.mitra.account.oauth.Visitors;
import dev.mitra.account.password.app.HashPasswords;
import dev.mitra.account.staff.StaffMember;
import dev.mitra.account.staff.app.EnrolStaff;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class UsingASecondFactorTest {

    private static final java.util.regex.Pattern SECRET =
            java.util.regex.Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");
    private static final java.util.regex.Pattern CODES =
            java.util.regex.Pattern.compile("<li>((?:[a-z2-7]{4}-){3}[a-z2-7]{4})</li>");

    @Inject
    Visitors visitors;

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    EnrolStaff enrolStaff;

    @Inject
    HashPasswords hashPasswords;

    @Test
    void a_customer_sets_it_up_logs_in_with_it_and_uses_a_recovery_code_once() {
        var visitor = visitors.loggedIn("ayu");
        var browser = visitor.browser();
        var secret = secretOn(browser.get("/account/second-factor").asString());
        browser.submit("/account/second-factor", Map.of("code", "000000"))
                .then()
                .statusCode(422);
        var done = browser.submit("/account/second-factor", Map.of("code", people.nextCode(secret)));
        var codes = CODES.matcher(done.asString())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(codes).hasSize(10);

        var again = new Browser();
        again.get("/log-in");
        again.logIn(visitor.email(), PASSWORD).then().statusCode(200).body(containsString("Enter your code"));
        assertThat(again.cookie("session")).isEmpty();
        again.submit("/log-in/code", Map.of("code", "123")).then().statusCode(422);
        again.follow(again.submit(
                        "/log-in/code", Map.of("code", codes.getFirst().toUpperCase(Locale.ROOT))))
                .then()
                .statusCode(200)
                .body(containsString(visitor.email()));
        logIn(visitor.email(), PASSWORD).then().statusCode(401).body("code", equalTo("SECOND_FACTOR_REQUIRED"));
        logIn(visitor.email(), PASSWORD, codes.getFirst()).then().statusCode(401);
        logIn(visitor.email(), PASSWORD, codes.get(1)).then().statusCode(200);
        assertThat(rows.number(
                        "select count(*) from second_factor where position(decode(?, 'hex') in wrapped_secret) > 0",
                        HexFormat.of()
                                .formatHex(
                                        TotpSecret.parse(secret).orElseThrow().key())))
                .isZero();
    }

    @Test
    void staff_who_have_none_set_one_up_before_they_get_in_and_cannot_drop_it() {
        var email = enrolled();
        var browser = new Browser();
        browser.get("/log-in");
        var page = browser.logIn(email, PASSWORD);
        assertThat(browser.cookie("session")).isEmpty();
        browser.get("/account").then().statusCode(303);
        browser.get("/log-in/code").then().statusCode(303);

        browser.get("/log-in/second-factor");
        var secret = secretOn(browser.page());
        assertThat(page.asString()).contains("Set up a second factor");
        browser.submit("/log-in/second-factor", Map.of("code", people.nextCode(secret)))
                .then()
                .statusCode(200)
                .body(containsString("Keep your recovery codes"));
        browser.get("/account").then().statusCode(200);
        browser.get("/account/second-factor");
        browser.submit("/account/second-factor", Map.of("action", "drop"))
                .then()
                .statusCode(400);
        logIn(email, PASSWORD).then().statusCode(401).body("code", equalTo("SECOND_FACTOR_REQUIRED"));
    }

    @Test
    void where_a_log_in_goes_on_afterwards_is_forgotten_when_it_is_nothing_of_ours() {
        var email = enrolled();
        var browser = new Browser();
        browser.get("/log-in");
        var answer = browser.submit("/log-in", Map.of("email", email, "password", PASSWORD, "resume", "no URI | %"));
        answer.then().statusCode(303);
        assertThat(Browser.location(answer)).endsWith("/log-in/second-factor");
    }

    @Test
    void codes_cannot_be_guessed_on_and_on() {
        var email = People.address("staff");
        var member = StaffMember.parseAll(email + "|Mira Holt|finance|" + PASSWORD + "|"
                        + TotpSecret.random().base32())
                .getFirst();
        enrolStaff.enrol(member, hashPasswords.hash(member.password()));
        for (int i = 0; i < 5; i++) {
            logIn(email, PASSWORD, "000000").then().statusCode(401);
        }
        logIn(email, PASSWORD, "000000").then().statusCode(429).body("code", equalTo("TOO_MANY_LOG_INS"));
    }

    /// The address of a member of staff who has no second factor.
    private String enrolled() {
        var email = People.address("staff");
        var member =
                StaffMember.parseAll(email + "|Mira Holt|finance|" + PASSWORD).getFirst();
        enrolStaff.enrol(member, hashPasswords.hash(member.password()));
        return email;
    }

    private static String secretOn(String page) {
        return SECRET.matcher(page).results().findFirst().orElseThrow().group(1).replace(" ", "");
    }
}
