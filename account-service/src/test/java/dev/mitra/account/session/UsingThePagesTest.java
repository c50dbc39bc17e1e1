package dev.mitra.account.session;

import static dev.mitra.account.People.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.mitra.account.Browser;
import dev.mitra.account.People;
import dev.mitra.account.oauth.Visitors;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class UsingThePagesTest {

    @Inject
    Visitors visitors;

    @Test
    void csrf_on_the_log_in_a_form_of_another_browser_or_site_logs_nobody_in() {
        var victim = new Browser();
        victim.get("/log-in");
        var attacker = visitors.newcomer("mallory");
        attacker.browser().get("/log-in");
        var guard = attacker.browser().hidden("guard");
        var fields = Map.of("email", attacker.email(), "password", PASSWORD);

        for (var wrong : List.of(guard, "", "x")) {
            var form = new LinkedHashMap<>(fields);
            form.put("guard", wrong);
            victim.submit("/log-in", form).then().statusCode(400);
        }
        given().redirects()
                .follow(false)
                .formParams(fields)
                .formParam("guard", guard)
                .post("/log-in")
                .then()
                .statusCode(400);
        victim.get("/log-in");
        given().redirects()
                .follow(false)
                .cookies(victim.cookies())
                .header("Sec-Fetch-Site", "cross-site")
                .formParams(fields)
                .formParam("guard", victim.hidden("guard"))
                .post("/log-in")
                .then()
                .statusCode(400);
        assertThat(victim.cookie("session")).isEmpty();
    }

    @Test
    void session_fixation_a_cookie_that_somebody_planted_is_worth_nothing_after_the_log_in() {
        var visitor = visitors.newcomer("ayu");
        var browser = visitor.browser();
        browser.cookies().put("__Host-mitra-session", "planted");
        browser.get("/log-in");
        var form = browser.cookie("form");
        browser.logIn(visitor.email(), PASSWORD).then().statusCode(200);
        assertThat(browser.cookie("session")).isNotEqualTo("planted").hasSize(43);
        assertThat(browser.cookie("form")).isNotEqualTo(form);
    }

    @Test
    void logging_in_again_ends_the_session_that_the_browser_had() {
        var visitor = visitors.loggedIn("ayu");
        var old = new Browser();
        old.cookies().putAll(visitor.browser().cookies());
        visitor.browser().get("/log-in");
        visitor.browser().logIn(visitor.email(), PASSWORD).then().statusCode(200);
        old.get("/account").then().statusCode(303);
    }

    @Test
    void cookies_are_of_this_host_alone_for_no_script_and_not_sent_with_other_sites_forms() {
        var visitor = visitors.newcomer("ayu");
        visitor.browser().get("/log-in");
        var answer = visitor.browser().submit("/log-in", Map.of("email", visitor.email(), "password", PASSWORD));
        var session = answer.getDetailedCookie("__Host-mitra-session");
        assertThat(session.isSecured()).isTrue();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(session.getPath()).isEqualTo("/");
        assertThat(session.getDomain()).isNull();
    }

    @Test
    void a_person_sees_where_the_account_is_logged_in_and_ends_what_is_not_wanted() {
        var visitor = visitors.loggedIn("ayu");
        var second = new Browser();
        second.get("/log-in");
        second.logIn(visitor.email(), PASSWORD);

        var page = visitor.browser().get("/account");
        page.then().body(allOf(containsString("Firefox, Linux"), containsString("(this browser)")));
        var other = java.util.regex.Pattern.compile("value=\"(sess_[a-z0-9]+)\"")
                .matcher(page.asString())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(other).hasSize(2);
        visitor.browser()
                .submit("/account", Map.of("session", other.getFirst()))
                .then()
                .statusCode(303);
        second.get("/account").then().statusCode(303);
        visitor.browser().get("/account").then().statusCode(200);
    }

    @Test
    void sessions_are_listed_and_ended_by_rest_and_another_person_s_is_not_there() {
        var visitor = visitors.loggedIn("ayu");
        var token = People.logIn(visitor.email(), PASSWORD).then().extract().<String>path("accessToken");
        String id = given().auth()
                .oauth2(token)
                .get("/v1/sessions")
                .then()
                .statusCode(200)
                .body("data[0].device", equalTo("Firefox, Linux"))
                .body("data[0].methods", equalTo(List.of("pwd")))
                .body("data[0].current", equalTo(false))
                .body("nextCursor", equalTo(null))
                .extract()
                .path("data[0].id");
        var stranger = visitors.newcomer("budi");
        var foreign = People.logIn(stranger.email(), PASSWORD).then().extract().<String>path("accessToken");
        given().auth().oauth2(foreign).delete("/v1/sessions/" + id).then().statusCode(404);
        given().auth().oauth2(token).delete("/v1/sessions/" + id).then().statusCode(204);
        visitor.browser().get("/account").then().statusCode(303);
        given().auth().oauth2(token).delete("/v1/sessions/" + id).then().statusCode(404);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_page() {
        var known = visitors.newcomer("ayu");
        var unknown = People.address("unknown");
        var pages = List.of(known.email(), unknown).stream()
                .map(email -> {
                    var browser = new Browser();
                    browser.get("/log-in");
                    var answer = browser.submit("/log-in", Map.of("email", email, "password", "not the password"));
                    answer.then().statusCode(422);
                    return answer.asString().replace(email, "").replaceAll("name=\"guard\" value=\"[^\"]*\"", "");
                })
                .distinct()
                .toList();
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst()).contains("The e-mail address or the password is wrong");
    }

    @Test
    void what_people_type_is_never_markup() {
        var browser = new Browser();
        browser.get("/log-in");
        var typed = "\"><script>alert(1)</script>";
        browser.submit("/log-in", Map.of("email", typed, "password", "x"))
                .then()
                .body(not(containsString("<script>")));
        browser.get("/register");
        browser.submit("/register", Map.of("email", typed, "name", typed))
                .then()
                .statusCode(422)
                .body(not(containsString("<script>")));
    }

    @Test
    void a_page_speaks_the_language_that_was_chosen_and_remembers_it() {
        var browser = new Browser();
        browser.get("/log-in").then().body(containsString("lang=id"));
        browser.get("/log-in?lang=id")
                .then()
                .body(allOf(containsString("<html lang=\"id\">"), containsString("Masuk")));
        browser.get("/register").then().body(containsString("Buat akun"));
        browser.get("/register?lang=en").then().body(containsString("Create an account"));
    }

    @Test
    void logging_out_asks_first_and_ends_the_session() {
        var visitor = visitors.loggedIn("ayu");
        visitor.browser().get("/log-out").then().body(containsString("Do you want to log out"));
        visitor.browser().get("/account").then().statusCode(200);
        visitor.browser().get("/log-out");
        visitor.browser().submit("/log-out", Map.of()).then().statusCode(200).body(containsString("Logged out"));
        assertThat(visitor.browser().cookie("session")).isEmpty();
        visitor.browser().get("/account").then().statusCode(303);
    }

    @Test
    void a_visitor_registers_by_the_page_and_a_known_address_sees_the_same() {
        var known = visitors.newcomer("ayu");
        var pages = List.of(known.email(), People.address("new")).stream()
                .map(email -> {
                    var browser = new Browser();
                    browser.get("/register");
                    return browser.submit("/register", Map.of("email", email, "name", "Ayu"))
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString()
                            .replaceAll("name=\"guard\" value=\"[^\"]*\"", "");
                })
                .distinct()
                .toList();
        assertThat(pages).hasSize(1);
    }
}
