package dev.mitra.account.oauth;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.oauth.Relying.FORUM;
import static dev.mitra.account.oauth.Relying.STOREFRONT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.account.Browser;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The attacks of RFC 9700 (OAuth 2.0 Security Best Current Practice), by its sections.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldingAgainstRfc9700Test {

    @Inject
    Visitors visitors;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.kestrelwood.example/callback/",
                "https://shop.kestrelwood.example/callback?x=1",
                "https://shop.kestrelwood.example/callback/../evil",
                "https://shop.kestrelwood.example.attacker.example/callback",
                "https://shop.kestrelwood.example@attacker.example/callback",
                "http://shop.kestrelwood.example/callback",
                "HTTPS://shop.kestrelwood.example/callback",
                "https://forum.kestrelwood.example/auth/oidc/callback",
                "https://attacker.example/",
                "javascript:alert(1)",
                ""
            })
    @DisplayName("4.1 insufficient redirect URI validation: only a registered address, character by character")
    void redirect_mismatch(String address) {
        var request = STOREFRONT.request();
        request.put("redirect_uri", address);
        Relying.authorize(new Browser(), request)
                .then()
                .statusCode(400)
                .header("Location", equalTo(null))
                .body(containsString("This did not work"));
    }

    @Test
    @DisplayName("4.1 an unknown client is told to the person alone")
    void unknown_client() {
        var request = STOREFRONT.request();
        request.put("client_id", "nobody");
        Relying.authorize(new Browser(), request).then().statusCode(400).header("Location", equalTo(null));
    }

    @Test
    @DisplayName("4.2 credential leakage via referrer: no page and no redirect sends one to another site")
    void no_referrer() {
        new Browser().get("/log-in").then().header("Referrer-Policy", equalTo("same-origin"));
        Relying.authorize(visitors.loggedIn("ayu").browser(), STOREFRONT.request())
                .then()
                .statusCode(303)
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    @DisplayName("4.4 mix-up: every answer of the authorization endpoint names its issuer, refusals too")
    void mix_up() {
        var browser = visitors.loggedIn("ayu").browser();
        assertThat(Relying.parameters(Relying.authorize(browser, STOREFRONT.request())))
                .containsEntry("iss", Tokens.ISSUER);
        var wrong = STOREFRONT.request();
        wrong.put("response_type", "token");
        assertThat(Relying.parameters(Relying.authorize(browser, wrong)))
                .containsEntry("iss", Tokens.ISSUER)
                .containsEntry("error", "unsupported_response_type");
    }

    @Test
    @DisplayName("4.8 PKCE downgrade: a public client without S256 gets no code; a verifier without challenge no token")
    void pkce_downgrade() {
        var browser = visitors.loggedIn("ayu").browser();
        var without = STOREFRONT.request();
        without.remove("code_challenge");
        without.remove("code_challenge_method");
        var plain = STOREFRONT.request();
        plain.put("code_challenge", Relying.VERIFIER.getValue());
        plain.put("code_challenge_method", "plain");
        var unnamed = STOREFRONT.request();
        unnamed.remove("code_challenge_method");
        for (var request : List.of(without, plain, unnamed)) {
            assertThat(Relying.parameters(Relying.authorize(browser, request)))
                    .containsEntry("error", "invalid_request")
                    .doesNotContainKey("code");
        }
        browser.follow(Relying.authorize(browser, FORUM.request()));
        var agreed = browser.follow(browser.submit("/consent", Map.of("decision", "allow")));
        FORUM.exchange(Relying.code(agreed), Map.of("code_verifier", Relying.VERIFIER.getValue()))
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"));
    }

    @Test
    @DisplayName("4.8 a wrong verifier, or none, gets no token")
    void wrong_verifier() {
        var browser = visitors.loggedIn("ayu").browser();
        for (var verifier : List.of("another-verifier-of-at-least-forty-three-characters", "")) {
            STOREFRONT
                    .exchange(STOREFRONT.code(browser), Map.of("code_verifier", verifier))
                    .then()
                    .statusCode(400)
                    .body("error", equalTo("invalid_grant"));
        }
    }

    @Test
    @DisplayName("4.11 open redirects: what leads on after a log-in is ours or is not followed")
    void open_redirects() {
        var visitor = visitors.newcomer("ayu");
        for (var resume : List.of("https://attacker.example/", "//attacker.example", "/%5Cattacker.example", "x")) {
            visitor.browser().get("/log-in?resume=" + URLEncoder.encode(resume, StandardCharsets.UTF_8));
            var answer = visitor.browser()
                    .submit("/log-in", Map.of("email", visitor.email(), "password", PASSWORD, "resume", resume));
            assertThat(Browser.location(answer)).isEqualTo("/account");
        }
    }

    @Test
    @DisplayName("4.12 307 redirect: after a form the browser is sent on with 303, which sends no form")
    void see_other() {
        var visitor = visitors.newcomer("ayu");
        visitor.browser().follow(Relying.authorize(visitor.browser(), STOREFRONT.request()));
        visitor.browser()
                .submit("/log-in", Map.of("email", visitor.email(), "password", PASSWORD))
                .then()
                .statusCode(303);
    }

    @Test
    @DisplayName("4.16 clickjacking: no page may stand in a frame")
    void clickjacking() {
        for (var path :
                List.of("/log-in", "/register", "/forgotten-password", "/log-out", "/verify", "/oauth2/authorize")) {
            new Browser()
                    .get(path)
                    .then()
                    .header("X-Frame-Options", equalTo("DENY"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Content-Security-Policy", containsString("default-src 'none'"));
        }
    }

    @Test
    @DisplayName("2.1.2 and 2.4 neither implicit grant nor password grant")
    void no_implicit_and_no_password_grant() {
        var browser = visitors.loggedIn("ayu").browser();
        for (var type : List.of("token", "id_token", "code id_token", "id_token token")) {
            var request = STOREFRONT.request();
            request.put("response_type", type);
            assertThat(Relying.parameters(Relying.authorize(browser, request)))
                    .containsEntry("error", "unsupported_response_type");
        }
        FORUM.post("/oauth2/token", Map.of("grant_type", "password", "username", "a", "password", "b"))
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        FORUM.post("/oauth2/token", Map.of("grant_type", "client_credentials"))
                .then()
                .statusCode(400)
                .body("error", equalTo("unauthorized_client"));
    }
}
