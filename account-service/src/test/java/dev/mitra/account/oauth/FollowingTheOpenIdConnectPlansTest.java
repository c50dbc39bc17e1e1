package dev.mitra.account.oauth;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.oauth.Relying.FORUM;
import static dev.mitra.account.oauth.Relying.STOREFRONT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import dev.mitra.account.Browser;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The modules of the OpenID Connect basic and config OP test plans that a server can fail, by their names.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowingTheOpenIdConnectPlansTest {

    @Inject
    Visitors visitors;

    @Test
    @DisplayName("oidcc-server, oidcc-discovery-endpoint-verification: the ID token is signed with a published key")
    void signed_with_a_published_key() throws Exception {
        var token = SignedJWT.parse(STOREFRONT
                .exchange(STOREFRONT.code(visitors.loggedIn("ayu").browser()))
                .path("id_token"));
        var keys = JWKSet.parse(given().get("/oauth2/jwks").asString());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toECKey();
        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
        assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(keys.getKeys()).noneMatch(JWK::isPrivate);
    }

    @Test
    @DisplayName("oidcc-response-type-missing")
    void response_type_missing() {
        refused(visitors.loggedIn("ayu").browser(), "response_type", "", "invalid_request");
    }

    @Test
    @DisplayName("oidcc-ensure-request-without-nonce-succeeds-for-code-flow")
    void without_nonce() throws Exception {
        var request = STOREFRONT.request();
        request.remove("nonce");
        var code = Relying.code(Relying.authorize(visitors.loggedIn("ayu").browser(), request));
        var token = SignedJWT.parse(STOREFRONT.exchange(code).path("id_token")).getJWTClaimsSet();
        assertThat(token.getClaims()).doesNotContainKey("nonce");
    }

    @Test
    @DisplayName("oidcc-ensure-other-scope-order-succeeds and unknown scopes are left out")
    void scopes() {
        var request = STOREFRONT.request();
        request.put("scope", "email surprise openid");
        var code = Relying.code(Relying.authorize(visitors.loggedIn("ayu").browser(), request));
        STOREFRONT.exchange(code).then().statusCode(200).body("scope", equalTo("email openid"));
        refused(visitors.loggedIn("ayu").browser(), "scope", "surprise", "invalid_scope");
    }

    @Test
    @DisplayName("oidcc-prompt-none-not-logged-in")
    void prompt_none_not_logged_in() {
        refused(new Browser(), "prompt", "none", "login_required");
    }

    @Test
    @DisplayName("oidcc-prompt-none-logged-in, and consent is never given silently")
    void prompt_none_logged_in() {
        var browser = visitors.loggedIn("ayu").browser();
        var request = STOREFRONT.request();
        request.put("prompt", "none");
        assertThat(Relying.code(Relying.authorize(browser, request))).isNotEmpty();
        var forum = FORUM.request();
        forum.put("prompt", "none");
        assertThat(Relying.parameters(Relying.authorize(browser, forum))).containsEntry("error", "consent_required");
    }

    @Test
    @DisplayName("oidcc-prompt-login: a new log-in, with a later auth_time")
    void prompt_login() throws Exception {
        var visitor = visitors.loggedIn("ayu");
        var request = STOREFRONT.request();
        request.put("prompt", "login");
        var browser = visitor.browser();
        browser.follow(Relying.authorize(browser, request)).then().body(containsString("Log in"));
        var session = browser.cookie("session");
        var back = browser.logIn(visitor.email(), PASSWORD);
        assertThat(Relying.code(back)).isNotEmpty();
        assertThat(browser.cookie("session")).isNotEqualTo(session);
    }

    @Test
    @DisplayName("oidcc-max-age-1: who logged in too long ago logs in again; oidcc-max-age-10000 goes through")
    void max_age() {
        var visitor = visitors.loggedIn("ayu");
        var request = STOREFRONT.request();
        request.put("max_age", "10000");
        assertThat(Relying.code(Relying.authorize(visitor.browser(), request))).isNotEmpty();
        request.put("max_age", "0");
        var browser = visitor.browser();
        Awaitility.await()
                .until(() -> browser.follow(Relying.authorize(browser, request)).statusCode() == 200);
        assertThat(Relying.code(browser.logIn(visitor.email(), PASSWORD))).isNotEmpty();
    }

    @Test
    @DisplayName("oidcc-id-token-hint: somebody else's hint asks for a log-in")
    void id_token_hint() {
        var ayu = visitors.loggedIn("ayu");
        var budi = visitors.loggedIn("budi");
        String hint = STOREFRONT.exchange(STOREFRONT.code(ayu.browser())).path("id_token");
        var request = STOREFRONT.request();
        request.put("id_token_hint", hint);
        request.put("prompt", "none");
        assertThat(Relying.code(Relying.authorize(ayu.browser(), request))).isNotEmpty();
        assertThat(Relying.parameters(Relying.authorize(budi.browser(), request)))
                .containsEntry("error", "login_required");
    }

    @Test
    @DisplayName("oidcc-login-hint and oidcc-ui-locales: the page knows the address and speaks the language")
    void hints() {
        var request = STOREFRONT.request();
        request.put("login_hint", "ayu@contoh.example");
        request.put("ui_locales", "id en");
        var browser = new Browser();
        assertThat(browser.follow(Relying.authorize(browser, request)).asString())
                .contains("value=\"ayu@contoh.example\"", "Kata sandi", "<html lang=\"id\">");
    }

    @Test
    @DisplayName("oidcc-unsigned-request-object-supported-correctly-or-rejected-as-unsupported, and request_uri")
    void request_objects() {
        var browser = visitors.loggedIn("ayu").browser();
        refused(browser, "request", "eyJhbGciOiJub25lIn0.e30.", "request_not_supported");
        refused(browser, "request_uri", "https://attacker.example/r", "request_uri_not_supported");
    }

    @Test
    @DisplayName("oidcc-userinfo-get, oidcc-userinfo-post-header")
    void userinfo() {
        String token = STOREFRONT
                .exchange(STOREFRONT.code(visitors.loggedIn("ayu").browser()))
                .path("access_token");
        for (var method : List.of("GET", "POST")) {
            given().auth()
                    .oauth2(token)
                    .request(method, "/oauth2/userinfo")
                    .then()
                    .statusCode(200);
        }
        given().get("/oauth2/userinfo").then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    @DisplayName("authorization by POST goes the same way")
    void authorization_by_post() {
        var browser = visitors.loggedIn("ayu").browser();
        assertThat(Relying.code(browser.submit("/oauth2/authorize", STOREFRONT.request())))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"alg none", "HS256 with our public key", "foreign key, our kid", "a kid with a path", "jku"})
    @DisplayName("forged access and ID tokens are nobody's, wherever they come back to us")
    void forged_tokens(String how) throws Exception {
        var visitor = visitors.loggedIn("ayu");
        var tokens = STOREFRONT.exchange(STOREFRONT.code(visitor.browser())).jsonPath();
        var forged = Forgeries.of(SignedJWT.parse(tokens.getString("access_token")), how);
        given().auth().oauth2(forged).get("/oauth2/userinfo").then().statusCode(401);
        STOREFRONT.refresh(tokens.getString("refresh_token")).then().statusCode(200);

        var hint = Forgeries.of(SignedJWT.parse(tokens.getString("id_token")), how);
        var request = STOREFRONT.request();
        request.put("id_token_hint", hint);
        request.put("prompt", "none");
        assertThat(Relying.parameters(Relying.authorize(visitor.browser(), request)))
                .doesNotContainKey("code");
        visitor.browser().get("/oauth2/logout?id_token_hint=" + hint);
        visitor.browser().get("/account").then().statusCode(200);
    }

    @Test
    @DisplayName("an access token is no ID token and an ID token opens nothing")
    void tokens_are_not_taken_for_each_other() {
        var visitor = visitors.loggedIn("ayu");
        var tokens = STOREFRONT.exchange(STOREFRONT.code(visitor.browser())).jsonPath();
        given().auth()
                .oauth2(tokens.getString("id_token"))
                .get("/oauth2/userinfo")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(tokens.getString("id_token"))
                .get("/v1/accounts/me")
                .then()
                .statusCode(401);
        visitor.browser().get("/oauth2/logout?id_token_hint=" + tokens.getString("access_token"));
        visitor.browser().get("/account").then().statusCode(200);
    }

    private static void refused(Browser browser, String parameter, String value, String error) {
        var request = STOREFRONT.request();
        request.put(parameter, value);
        if (value.isEmpty()) {
            request.remove(parameter);
        }
        assertThat(Relying.parameters(Relying.authorize(browser, request)))
                .containsEntry("error", error)
                .containsEntry("state", "af0ifjsldkj")
                .doesNotContainKey("code");
    }
}
