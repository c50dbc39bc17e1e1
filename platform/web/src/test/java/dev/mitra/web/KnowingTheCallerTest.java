package dev.mitra.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.Tokens;
import dev.mitra.web.sample.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KnowingTheCallerTest {

    private static final AccountId ACCOUNT = AccountId.random();
    private static final ResellerId RESELLER = ResellerId.random();

    @Test
    void a_customer_is_its_account_and_mailbox() {
        var email = EmailAddress.parse("jane@example.test").orElseThrow();
        me(Tokens.customer(ACCOUNT, email))
                .statusCode(200)
                .body("account", equalTo(ACCOUNT.external()))
                .body("email", equalTo("jane@example.test"))
                .body("emailVerified", equalTo(true))
                .body("roles", contains("customer"))
                .body("reseller", nullValue())
                .body("actor", equalTo(ACCOUNT.external()));
        me(Tokens.unverified(ACCOUNT, email)).body("emailVerified", equalTo(false));
    }

    @Test
    void a_partner_system_acts_under_its_clients_name() {
        me(Tokens.client(ACCOUNT, RESELLER, "client-7"))
                .body("account", equalTo(ACCOUNT.external()))
                .body("reseller", equalTo(RESELLER.external()))
                .body("actor", equalTo("client-7"));
    }

    @Test
    void groups_of_the_forum_are_no_roles() {
        var token = Tokens.of(ACCOUNT, "customer").claim("groups", List.of("sales"));
        me(token.sign()).body("roles", contains("customer"));
        var withoutRoles = token.without("roles").sign();
        me(withoutRoles).body("roles", contains("none"));
        given().auth().oauth2(withoutRoles).get("/v1/notes").then().statusCode(403);
    }

    static Stream<Arguments> forgeries() {
        var roles = "sales";
        return Stream.of(
                Arguments.of("expired", Tokens.of(ACCOUNT, roles).expired().sign()),
                Arguments.of(
                        "wrong audience",
                        Tokens.of(ACCOUNT, roles).wrongAudience().sign()),
                Arguments.of(
                        "no audience", Tokens.of(ACCOUNT, roles).without("aud").sign()),
                Arguments.of(
                        "wrong issuer", Tokens.of(ACCOUNT, roles).wrongIssuer().sign()),
                Arguments.of(
                        "never ends", Tokens.of(ACCOUNT, roles).without("exp").sign()),
                Arguments.of("alg none", Tokens.of(ACCOUNT, roles).algNone()),
                Arguments.of(
                        "HMAC with the public key", Tokens.of(ACCOUNT, roles).signedWithPublicKeyAsSecret()),
                Arguments.of("foreign key", Tokens.of(ACCOUNT, roles).signedWithForeignKey()),
                Arguments.of("unknown kid", Tokens.of(ACCOUNT, roles).signedWithUnknownKid()),
                Arguments.of(
                        "subject of another kind",
                        Tokens.of(ACCOUNT, roles)
                                .claim("sub", RESELLER.external())
                                .sign()),
                Arguments.of("no token at all", "rubbish"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void a_forged_token_is_401(String what, String token) {
        me(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void no_token_is_401_and_the_wrong_role_403() {
        given().get("/v1/notes").then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/notes")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void an_operation_that_says_nothing_is_denied_to_all() {
        given().get("/v1/notes/forgotten").then().statusCode(401);
        given().auth().oauth2(Tokens.admin()).get("/v1/notes/forgotten").then().statusCode(403);
    }

    @Test
    void a_public_operation_knows_who_has_a_token() {
        given().get("/v1/notes/public").then().body("data", contains("hello"));
        given().auth()
                .oauth2(Tokens.reseller(ACCOUNT, RESELLER))
                .get("/v1/notes/public")
                .then()
                .body("data", contains("hello reseller"));
        given().auth()
                .oauth2(Tokens.of(ACCOUNT, "reseller").expired().sign())
                .get("/v1/notes/public")
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/v1/notes/me").then();
    }
}
