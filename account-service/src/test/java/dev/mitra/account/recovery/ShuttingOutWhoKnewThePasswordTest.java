package dev.mitra.account.recovery;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.People.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import dev.mitra.account.Browser;
import dev.mitra.account.Mailbox;
import dev.mitra.account.People;
import dev.mitra.account.Queueing;
import dev.mitra.account.Rows;
import dev.mitra.account.password.app.HashPasswords;
import dev.mitra.account.recovery.app.ResetWorker;
import dev.mitra.account.session.FirstFactor;
import dev.mitra.account.session.PasswordCheck;
import dev.mitra.account.session.app.CheckPassword;
import dev.mitra.account.session.app.KeepSessions;
import dev.mitra.account.staff.StaffMember;
import dev.mitra.account.staff.app.EnrolStaff;
import dev.mitra.account.totp.TotpSecret;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A log-in that began with a password ends with it.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShuttingOutWhoKnewThePasswordTest {

    private static final String ANOTHER = "another horse battery staple";
    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    Queueing queueing;

    @Inject
    Mailbox mailbox;

    @Inject
    ResetWorker worker;

    @Inject
    EnrolStaff enrolStaff;

    @Inject
    HashPasswords hashPasswords;

    @Inject
    CheckPassword checkPassword;

    @Inject
    KeepSessions keepSessions;

    @Test
    void a_thief_who_stopped_before_the_second_factor_sets_none_up_after_the_reset() {
        var email = staff("");
        var thief = new Browser();
        thief.get("/log-in");
        var secret = SECRET.matcher(thief.logIn(email, PASSWORD).asString())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace(" ", "");
        reset(email);

        thief.submit("/log-in/second-factor", Map.of("code", code(secret)))
                .then()
                .statusCode(400);
        thief.get("/log-in/second-factor").then().statusCode(303);
        assertThat(thief.cookie("session")).isEmpty();
        assertThat(rows.number(
                        "select count(*) from second_factor f join account a on a.id = f.account_id where a.email = ?",
                        email))
                .isZero();
    }

    @Test
    void a_thief_who_stopped_before_the_code_begins_anew_after_the_reset() {
        var secret = TotpSecret.random().base32();
        var email = staff("|" + secret);
        var thief = new Browser();
        thief.get("/log-in");
        thief.logIn(email, PASSWORD).then().statusCode(200);
        reset(email);
        thief.submit("/log-in/code", Map.of("code", code(secret))).then().statusCode(400);
        assertThat(thief.cookie("session")).isEmpty();
    }

    @Test
    void a_log_in_whose_password_is_replaced_while_it_is_checked_opens_no_session() throws Exception {
        var ayu = people.somebody("ayu");
        people.newcomer(People.address("budi")); // whose hash is another
        var first = checked(ayu.email());
        var id = ayu.id().value();
        var reset = List.of(
                new Queueing.Statement("select from account where id = ? for update", id),
                new Queueing.Statement(
                        "update password_credential set hash = ? where account_id = ?",
                        rows.text("select hash from password_credential where account_id <> ? limit 1", id),
                        id));
        assertThat(queueing.behind(reset, () -> keepSessions.begin(first, List.of("pwd"), "Firefox", "192.0.2.7")))
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.OPTIONAL)
                .isEmpty();
        assertThat(rows.number("select count(*) from browser_session where account_id = ?", id))
                .isZero();
    }

    private FirstFactor checked(String email) {
        var address = EmailAddress.parse(email).orElseThrow();
        return checkPassword.check(address, PASSWORD, "192.0.2.7") instanceof PasswordCheck.Right right
                ? right.first()
                : fail("the password is right");
    }

    private String staff(String secret) {
        var email = People.address("staff");
        var member = StaffMember.parseAll(email + "|Mira Holt|finance|" + PASSWORD + secret)
                .getFirst();
        enrolStaff.enrol(member, hashPasswords.hash(member.password()));
        return email;
    }

    private void reset(String email) {
        post("/v1/password-resets", Map.of("email", email)).then().statusCode(202);
        await().until(() -> {
            worker.workOnce();
            return !mailbox.of(email, "PASSWORD_RESET").isEmpty();
        });
        var token = Mailbox.tokenIn(mailbox.of(email, "PASSWORD_RESET").getLast());
        post("/v1/password-resets/completion", Map.of("token", token, "password", ANOTHER))
                .then()
                .statusCode(204);
    }

    private static String code(String base32) {
        return TotpSecret.parse(base32).orElseThrow().code(Instant.now());
    }
}
