package dev.mitra.account.oauth;

import static dev.mitra.account.oauth.Relying.FORUM;
import static dev.mitra.account.oauth.Relying.STOREFRONT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.account.Rows;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The attacks of RFC 9700 on codes and refresh tokens, by its sections.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldingTokensAgainstRfc9700Test {

    @Inject
    Visitors visitors;

    @Inject
    Rows rows;

    @Test
    @DisplayName("4.5 authorization code injection: a code that comes again is refused and all its tokens end")
    void reused_code() {
        var browser = visitors.loggedIn("ayu").browser();
        var code = STOREFRONT.code(browser);
        var tokens = STOREFRONT.exchange(code).then().statusCode(200).extract().jsonPath();

        STOREFRONT.exchange(code).then().statusCode(400).body("error", equalTo("invalid_grant"));

        STOREFRONT.refresh(tokens.getString("refresh_token")).then().statusCode(400);
        given().auth()
                .oauth2(tokens.getString("access_token"))
                .get("/oauth2/userinfo")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"));
    }

    @Test
    @DisplayName("4.5 a code of another client is refused, and stays good for its own")
    void code_of_another_client() {
        var code = STOREFRONT.code(visitors.loggedIn("ayu").browser());
        FORUM.exchange(
                        code,
                        Map.of("redirect_uri", STOREFRONT.redirect(), "code_verifier", Relying.VERIFIER.getValue()))
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"));
        STOREFRONT.exchange(code).then().statusCode(200);
    }

    @Test
    @DisplayName("4.5 a code with another redirect address than before, or none, is refused")
    void redirect_mismatch_at_the_token_endpoint() {
        var browser = visitors.loggedIn("ayu").browser();
        for (var address : List.of("https://shop.kestrelwood.example/silent", "")) {
            STOREFRONT
                    .exchange(STOREFRONT.code(browser), Map.of("redirect_uri", address))
                    .then()
                    .statusCode(400)
                    .body("error", equalTo("invalid_grant"));
        }
    }

    @Test
    @DisplayName("4.5 a code is good for a minute")
    void expired_code() {
        var code = STOREFRONT.code(visitors.loggedIn("ayu").browser());
        rows.change(
                "update authorization_code set expires_at = now() where code_hash = ?", new RandomSecret(code).hash());
        STOREFRONT.exchange(code).then().statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    @DisplayName("4.14 a refresh token that comes again ends its whole family")
    void reused_refresh_token() {
        var tokens = STOREFRONT
                .exchange(STOREFRONT.code(visitors.loggedIn("ayu").browser()))
                .jsonPath();
        String first = tokens.getString("refresh_token");
        String second =
                STOREFRONT.refresh(first).then().statusCode(200).extract().path("refresh_token");
        String third =
                STOREFRONT.refresh(second).then().statusCode(200).extract().path("refresh_token");

        STOREFRONT.refresh(first).then().statusCode(400).body("error", equalTo("invalid_grant"));

        STOREFRONT.refresh(third).then().statusCode(400).body("error", equalTo("invalid_grant"));
        assertThat(rows.texts("select action from platform.audit_trail where action = 'RefreshTokenReused'"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("4.14 a refresh token is bound to its client")
    void refresh_token_of_another_client() {
        var tokens = STOREFRONT
                .exchange(STOREFRONT.code(visitors.loggedIn("ayu").browser()))
                .jsonPath();
        FORUM.refresh(tokens.getString("refresh_token")).then().statusCode(400).body("error", equalTo("invalid_grant"));
        STOREFRONT.refresh(tokens.getString("refresh_token")).then().statusCode(200);
    }
}
