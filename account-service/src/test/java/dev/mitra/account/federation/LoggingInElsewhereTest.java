package dev.mitra.account.federation;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.People.logIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.mitra.account.Browser;
import dev.mitra.account.Mailbox;
import dev.mitra.account.People;
import dev.mitra.account.federation.app.OutsideIssuers;
import dev.mitra.account.federation.app.WriteToWishers;
import dev.mitra.account.oauth.Visitors;
import dev.mitra.account.password.app.HashPasswords;
import dev.mitra.account.staff.StaffMember;
import dev.mitra.account.staff.app.EnrolStaff;
import dev.mitra.account.totp.TotpSecret;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LoggingInElsewhereTest {

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static SecondIssuer outside;

    @Inject
    Visitors visitors;

    @Inject
    Mailbox mailbox;

    @Inject
    WriteToWishers worker;

    @Inject
    EnrolStaff enrolStaff;

    @Inject
    HashPasswords hashPasswords;

    @BeforeAll
    static void anOutsideIssuer() throws Exception {
        outside = new SecondIssuer();
    }

    @AfterAll
    static void close() {
        outside.close();
    }

    @BeforeEach
    void configured() {
        // an id of its own per start, because the issuer's port is
        QuarkusMock.installMockForType(
                OutsideIssuers.of("corp|Contoh Corp|" + outside.issuer() + "|" + SecondIssuer.CLIENT + "|"
                        + SecondIssuer.SECRET + ";other|Other Corp|https://other.example|x|y"),
                OutsideIssuers.class);
    }

    @Test
    void the_first_time_the_mailbox_is_asked_and_from_then_on_issuer_and_subject_are_enough() throws Exception {
        var email = People.address("new");
        var browser = new Browser();
        browser.get("/log-in").then().body(containsString("Log in with Contoh Corp"));
        var told = come(browser, email, email);
        told.then().statusCode(200).body(containsString("Confirm your mailbox"));
        assertThat(browser.cookie("session")).isEmpty();

        var token = Mailbox.tokenIn(mail(email));
        new Browser().get("/connect?token=" + token).then().statusCode(403);
        browser.get("/connect?token=" + token).then().statusCode(200).body(containsString("Contoh Corp"));
        browser.submit("/connect", Map.of()).then().statusCode(200);
        browser.submit("/connect", Map.of()).then().statusCode(400);

        // Another address there changes nothing: the subject is who it was.
        var page = browser.follow(come(browser, email, People.address("changed")));
        page.then().statusCode(200).body(containsString(email));
        logIn(email, PASSWORD).then().statusCode(401);
        assertThat(outside.verifiers()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void an_address_that_the_issuer_vouches_for_opens_no_account_by_itself() throws Exception {
        var victim = visitors.newcomer("victim");
        var mallory = new Browser();
        mallory.get("/log-in");
        come(mallory, "mallory", victim.email()).then().statusCode(200).body(containsString("Confirm your mailbox"));
        assertThat(mallory.cookie("session")).isEmpty();

        // The victim opens the unexpected link: nothing is connected, because another browser began.
        var token = Mailbox.tokenIn(mail(victim.email()));
        victim.browser().get("/connect?token=" + token).then().statusCode(403);
        victim.browser().get("/log-in");
        victim.browser().submit("/connect", Map.of("token", token)).then().statusCode(400);
        come(mallory, "mallory", victim.email());
        assertThat(mallory.cookie("session")).isEmpty();
    }

    @Test
    void a_person_who_owns_both_connects_them_and_roles_come_from_our_store_alone() throws Exception {
        var visitor = visitors.newcomer("ayu");
        var browser = visitor.browser();
        browser.get("/log-in");
        come(browser, visitor.email(), visitor.email());
        browser.get("/connect?token=" + Mailbox.tokenIn(mail(visitor.email())));
        browser.submit("/connect", Map.of()).then().statusCode(200);

        var back = arrive(
                browser,
                nonce -> outside.claims(visitor.email(), nonce)
                        .claim("roles", List.of("admin"))
                        .claim("groups", List.of("admin"))
                        .claim("reseller_id", "res_01h455vb4pex5vsknk084sn02q"));
        browser.follow(back).then().body(containsString(visitor.email()));
        String token = logIn(visitor.email(), PASSWORD).path("accessToken");
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactly("customer");
    }

    @Test
    void staff_who_come_from_elsewhere_are_asked_for_their_second_factor() throws Exception {
        var email = People.address("staff");
        var member = StaffMember.parseAll(email + "|Mira Holt|finance|" + PASSWORD + "|"
                        + TotpSecret.random().base32())
                .getFirst();
        enrolStaff.enrol(member, hashPasswords.hash(member.password()));
        var browser = new Browser();
        browser.get("/log-in");
        come(browser, email, email);
        browser.get("/connect?token=" + Mailbox.tokenIn(mail(email)));
        browser.submit("/connect", Map.of()).then().statusCode(200);
        browser.follow(come(browser, email, email)).then().body(containsString("Enter your code"));
        assertThat(browser.cookie("session")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iss",
                "aud",
                "azp",
                "nonce",
                "no nonce",
                "expired",
                "alg none",
                "HS256 with our secret",
                "a foreign key under its kid",
                "jku"
            })
    void an_id_token_that_is_not_for_us_from_it_and_for_this_errand_is_refused(String what) throws Exception {
        var browser = new Browser();
        browser.get("/log-in");
        var errand = Elsewhere.leave(browser, outside);
        var good = outside.claims("ayu", errand.nonce()).claim("email", People.address("ayu"));
        var token = ForgedIdTokens.of(outside, good, what);
        Elsewhere.back(browser, outside.codeFor(token), errand.state(), outside.issuer())
                .then()
                .statusCode(400)
                .body(containsString("The log-in elsewhere did not work"));
        assertThat(browser.cookie("session")).isEmpty();
    }

    @Test
    void mix_up_an_answer_of_another_issuer_in_another_browser_or_to_another_errand_is_refused() throws Exception {
        var browser = new Browser();
        browser.get("/log-in");
        for (var wrong : List.of("iss", "no iss", "state", "browser", "path", "twice")) {
            var errand = Elsewhere.leave(browser, outside);
            var code = outside.codeFor(
                    outside.sign(outside.claims("ayu", errand.nonce()).build()));
            var answer = switch (wrong) {
                case "iss" -> Elsewhere.back(browser, code, errand.state(), "https://other.example");
                case "no iss" -> browser.get("/outside/corp/callback?code=" + code + "&state=" + errand.state());
                case "state" -> Elsewhere.back(browser, code, "another", outside.issuer());
                case "browser" -> Elsewhere.back(new Browser(), code, errand.state(), outside.issuer());
                case "path" ->
                    browser.get("/outside/other/callback?code=" + code + "&state=" + errand.state() + "&iss="
                            + outside.issuer());
                default -> {
                    Elsewhere.back(browser, code, errand.state(), outside.issuer());
                    yield Elsewhere.back(browser, code, errand.state(), outside.issuer());
                }
            };
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
        }
        browser.get("/outside/unknown").then().statusCode(400);
    }

    private Response come(Browser browser, String subject, String email) throws Exception {
        return arrive(
                browser,
                nonce -> outside.claims(subject, nonce)
                        .claim("email", email)
                        .claim("email_verified", true)
                        .claim("name", "Ayu Contoh"));
    }

    private Response arrive(Browser browser, Function<String, JWTClaimsSet.Builder> claims) throws Exception {
        var errand = Elsewhere.leave(browser, outside);
        var token = outside.sign(claims.apply(errand.nonce()).build());
        return Elsewhere.back(browser, outside.codeFor(token), errand.state(), outside.issuer());
    }

    private String mail(String email) {
        await().until(() -> {
            worker.workOnce();
            return !mailbox.of(email, "OUTSIDE_LOG_IN").isEmpty();
        });
        return mailbox.of(email, "OUTSIDE_LOG_IN").getLast();
    }
}
