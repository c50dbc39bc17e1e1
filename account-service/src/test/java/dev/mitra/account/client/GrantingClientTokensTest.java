package dev.mitra.account.client;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.nimbusds.jwt.SignedJWT;
import dev.mitra.account.Rows;
import dev.mitra.account.client.Partners.Client;
import dev.mitra.account.client.Partners.Partner;
import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantingClientTokensTest {

    @Inject
    Partners partners;

    @Inject
    Rows rows;

    private Partner partner = new Partner(AccountId.random(), ResellerId.random());

    @BeforeEach
    void anActiveReseller() {
        partner = partners.newPartner();
    }

    @Test
    void a_client_gets_a_token_that_may_what_a_reseller_may_and_nothing_else() {
        var client = partner.register("Order system");
        for (var granted : List.of(client.basic(), client.post())) {
            var access = granted.then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .body("token_type", equalTo("Bearer"))
                    .body("expires_in", equalTo(600))
                    .extract()
                    .<String>path("access_token");
            given().auth()
                    .oauth2(access)
                    .get("/v1/api-clients")
                    .then()
                    .statusCode(200)
                    .body("data[0].clientId", equalTo(client.id()));
            var claims = new String(java.util.Base64.getUrlDecoder().decode(access.split("\\.")[1]), UTF_8);
            assertThat(claims)
                    .contains(
                            "\"roles\":[\"reseller\"]",
                            partner.reseller().external(),
                            partner.account().external())
                    .contains("\"client_id\":\"" + client.id())
                    .doesNotContain("email");
        }
        assertThat(rows.number(
                        "select count(*) from api_client where last_used_at is not null and owner_id = ?",
                        partner.account().value()))
                .isEqualTo(1);
    }

    @Test
    void a_wrong_secret_an_unknown_client_and_a_revoked_one_are_refused_alike() {
        var client = partner.register("Order system");
        var wrong = new Client(client.id(), "wrong").basic();
        var unknown = new Client(ApiClientId.random().external(), "wrong").basic();
        var nonsense = new Client("nonsense", "wrong").basic();
        given().auth()
                .oauth2(partner.token())
                .delete("/v1/api-clients/" + client.id())
                .then()
                .statusCode(204);
        var revoked = client.basic();

        for (var answer : List.of(wrong, unknown, nonsense, revoked)) {
            answer.then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Basic"))
                    .body("error", equalTo("invalid_client"));
            assertThat(answer.asString()).isEqualTo(wrong.asString());
        }
    }

    @Test
    void a_revoked_client_gets_nothing_from_then_on_and_its_last_token_ends_within_ten_minutes() throws Exception {
        var client = partner.register("Order system");
        String last = client.basic().path("access_token");
        introspect(client, last).then().statusCode(200).body("active", equalTo(true));
        given().auth().oauth2(partner.token()).get("/v1/api-clients").then().body("data[0].lastUsedAt", notNullValue());

        given().auth()
                .oauth2(partner.token())
                .delete("/v1/api-clients/" + client.id())
                .then()
                .statusCode(204);

        client.basic().then().statusCode(401);
        introspect(client, last).then().statusCode(401);
        var claims = SignedJWT.parse(last).getJWTClaimsSet();
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isLessThanOrEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_suspended_reseller_s_client_gets_no_token_and_a_reinstated_one_s_does() {
        var client = partner.register("Order system");
        partners.tell(partner, ResellerMembership.State.SUSPENDED, 2);
        client.basic().then().statusCode(400).body("error", equalTo("unauthorized_client"));
        partners.tell(partner, ResellerMembership.State.ACTIVE, 3);
        client.basic().then().statusCode(200);
    }

    @Test
    void what_the_token_endpoint_does_not_know_is_refused_in_oauth_s_words() {
        var client = partner.register("Order system");
        given().auth()
                .preemptive()
                .basic(client.id(), client.secret())
                .formParam("grant_type", "password")
                .formParam("username", "a")
                .formParam("password", "b")
                .post("/oauth2/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        form("grant_type=client_credentials").statusCode(401).body("error", equalTo("invalid_client"));
        form("").statusCode(400).body("error", equalTo("invalid_request"));
        form("grant_type=client_credentials&grant_type=client_credentials&client_id=" + client.id() + "&client_secret="
                        + client.secret())
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        form("grant_type=" + "x".repeat(9000)).statusCode(400);
        given().contentType("application/json")
                .body("{}")
                .post("/oauth2/token")
                .then()
                .statusCode(415);
    }

    private static Response introspect(Client client, String token) {
        return given().auth()
                .preemptive()
                .basic(client.id(), client.secret())
                .formParam("token", token)
                .post("/oauth2/introspect");
    }

    private static ValidatableResponse form(String body) {
        return given().contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/oauth2/token")
                .then();
    }
}
