package dev.mitra.account.oauth;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.oauth.Relying.FORUM;
import static dev.mitra.account.oauth.Relying.STOREFRONT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.nimbusds.jwt.SignedJWT;
import dev.mitra.account.Browser;
import dev.mitra.account.People;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class LoggingInToApplicationsTest {

    @Inject
    People people;

    @Inject
    Visitors visitors;

    @Test
    @DisplayName("R2.3 one account: the storefront's person is the forum's person, and logs in once")
    void one_account_opens_storefront_and_forum() throws Exception {
        var visitor = visitors.newcomer("ayu");
        var browser = visitor.browser();
        var shop = browser.follow(Relying.authorize(browser, STOREFRONT.request()));
        assertThat(shop.asString()).contains("Log in");
        var back = browser.logIn(visitor.email(), PASSWORD);
        assertThat(Relying.parameters(back))
                .containsEntry("state", "af0ifjsldkj")
                .containsEntry("iss", Tokens.ISSUER);

        var tokens = STOREFRONT
                .exchange(Relying.code(back))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var idToken = SignedJWT.parse(tokens.getString("id_token")).getJWTClaimsSet();
        assertThat(idToken.getAudience()).containsExactly("storefront");
        assertThat(idToken.getStringClaim("nonce")).isEqualTo("n-0S6_WzA2Mj");
        assertThat(idToken.getStringClaim("email")).isEqualTo(visitor.email());
        assertThat(idToken.getStringListClaim("roles")).containsExactly("customer");
        assertThat(idToken.getStringListClaim("amr")).containsExactly("pwd");
        var access = SignedJWT.parse(tokens.getString("access_token")).getJWTClaimsSet();
        assertThat(access.getAudience()).contains("order-service").doesNotContain("billing-service");

        // The forum asks once more for consent, never for the password.
        var asked = browser.follow(Relying.authorize(browser, FORUM.request()));
        asked.then().statusCode(200).body(allOf(containsString("Kestrelwood Forum"), containsString("Allow")));
        var agreed = browser.follow(browser.submit("/consent", Map.of("decision", "allow")));
        var forum = FORUM.exchange(Relying.code(agreed))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        given().auth()
                .oauth2(forum.getString("access_token"))
                .get("/oauth2/userinfo")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("sub", equalTo(idToken.getSubject()))
                .body("email", equalTo(visitor.email()))
                .body("email_verified", equalTo(true))
                .body("$", hasKey("groups"))
                .body("$", not(hasKey("roles")));
        assertThat(Relying.code(Relying.authorize(browser, FORUM.request()))).isNotEmpty();
    }

    @Test
    void a_forum_s_token_opens_no_service() {
        var visitor = visitors.loggedIn("ayu");
        var browser = visitor.browser();
        browser.follow(Relying.authorize(browser, FORUM.request()));
        var agreed = browser.follow(browser.submit("/consent", Map.of("decision", "allow")));
        String token = FORUM.exchange(Relying.code(agreed)).path("access_token");
        given().auth().oauth2(token).get("/v1/accounts/me").then().statusCode(401);
        String shop = STOREFRONT.exchange(STOREFRONT.code(browser)).path("access_token");
        given().auth().oauth2(shop).get("/v1/accounts/me").then().statusCode(401);
    }

    @Test
    void a_confidential_client_authenticates_by_post_too_and_a_wrong_secret_gets_nothing() {
        var visitor = visitors.loggedIn("ayu");
        var browser = visitor.browser();
        browser.follow(Relying.authorize(browser, FORUM.request()));
        var agreed = browser.follow(browser.submit("/consent", Map.of("decision", "allow")));
        var form = Map.of(
                "grant_type",
                "authorization_code",
                "code",
                Relying.code(agreed),
                "redirect_uri",
                FORUM.redirect(),
                "client_id",
                "forum");
        given().formParams(form).post("/oauth2/token").then().statusCode(401).body("error", equalTo("invalid_client"));
        given().formParams(form)
                .formParam("client_secret", "wrong")
                .post("/oauth2/token")
                .then()
                .statusCode(401);
        given().formParams(form)
                .formParam("client_secret", FORUM.secret())
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void a_person_who_does_not_agree_goes_back_without_a_code() {
        var browser = visitors.loggedIn("ayu").browser();
        browser.follow(Relying.authorize(browser, FORUM.request()));
        var answer = browser.submit("/consent", Map.of("decision", "deny"));
        assertThat(Relying.parameters(answer))
                .containsEntry("error", "access_denied")
                .containsEntry("state", "af0ifjsldkj")
                .doesNotContainKey("code");
    }

    @Test
    void refreshing_goes_on_until_the_session_is_ended_and_narrows_scopes() {
        var visitor = visitors.loggedIn("ayu");
        var tokens = STOREFRONT.exchange(STOREFRONT.code(visitor.browser())).jsonPath();
        var next = STOREFRONT
                .refresh(tokens.getString("refresh_token"))
                .then()
                .statusCode(200)
                .body("scope", equalTo("openid profile email roles offline_access order"))
                .extract()
                .jsonPath();
        visitor.browser().get("/account");
        visitor.browser().submit("/account", Map.of("session", "all"));
        STOREFRONT
                .refresh(next.getString("refresh_token"))
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"));
        given().auth()
                .oauth2(next.getString("access_token"))
                .get("/oauth2/userinfo")
                .then()
                .statusCode(401);
    }

    @Test
    void a_token_that_was_given_back_is_dead_and_introspection_says_so_to_its_client_alone() {
        var browser = visitors.loggedIn("ayu").browser();
        browser.follow(Relying.authorize(browser, FORUM.request()));
        var agreed = browser.follow(browser.submit("/consent", Map.of("decision", "allow")));
        String token = FORUM.exchange(Relying.code(agreed)).path("access_token");

        FORUM.post("/oauth2/introspect", Map.of("token", token))
                .then()
                .body("active", equalTo(true))
                .body("client_id", equalTo("forum"));
        given().formParam("token", token).post("/oauth2/introspect").then().statusCode(401);
        STOREFRONT
                .post("/oauth2/revoke", Map.of("token", token, "client_id", "storefront"))
                .then()
                .statusCode(200);
        FORUM.post("/oauth2/introspect", Map.of("token", token)).then().body("active", equalTo(true));
        FORUM.post("/oauth2/revoke", Map.of("token", token)).then().statusCode(200);
        FORUM.post("/oauth2/revoke", Map.of("token", "unknown")).then().statusCode(200);
        FORUM.post("/oauth2/introspect", Map.of("token", token)).then().body("active", equalTo(false));
        FORUM.post("/oauth2/introspect", Map.of("token", "unknown")).then().body("active", equalTo(false));
    }

    @Test
    void an_application_logs_the_person_out_and_gets_the_browser_back() {
        var visitor = visitors.loggedIn("ayu");
        var browser = visitor.browser();
        String idToken = STOREFRONT.exchange(STOREFRONT.code(browser)).path("id_token");
        var bye = "post_logout_redirect_uri=https%3A%2F%2Fshop.kestrelwood.example%2Fbye&state=s1";

        var asked = browser.get("/oauth2/logout?client_id=storefront&" + bye);
        asked.then().statusCode(200).body(containsString("Do you want to log out"));
        var out = browser.get("/oauth2/logout?id_token_hint=" + idToken + "&" + bye);
        assertThat(Browser.location(out)).isEqualTo("https://shop.kestrelwood.example/bye?state=s1");
        browser.get("/account").then().statusCode(303);
        var elsewhere = browser.get("/oauth2/logout?id_token_hint=" + idToken
                + "&post_logout_redirect_uri=https%3A%2F%2Fattacker.example%2F");
        elsewhere.then().statusCode(200).body(containsString("Logged out"));
    }

    @Test
    void the_metadata_say_what_is_so() {
        for (var path : List.of("openid-configuration", "oauth-authorization-server")) {
            given().get("/.well-known/" + path)
                    .then()
                    .statusCode(200)
                    .body("issuer", equalTo(Tokens.ISSUER))
                    .body("authorization_endpoint", equalTo(Tokens.ISSUER + "/oauth2/authorize"))
                    .body("code_challenge_methods_supported", equalTo(List.of("S256")))
                    .body("response_types_supported", equalTo(List.of("code")))
                    .body("id_token_signing_alg_values_supported", equalTo(List.of("ES256")))
                    .body("authorization_response_iss_parameter_supported", equalTo(true))
                    .body("request_uri_parameter_supported", equalTo(false));
        }
    }
}
