package dev.mitra.account.client;

import static dev.mitra.account.People.address;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.mitra.account.People;
import dev.mitra.account.Rows;
import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.reseller.app.FollowResellers;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiClientsTest {

    @Inject
    People people;

    @Inject
    FollowResellers followResellers;

    @Inject
    Rows rows;

    private AccountId account = AccountId.random();
    private ResellerId reseller = ResellerId.random();
    private String token = "";

    @BeforeEach
    void anActiveReseller() {
        String person = people.newcomer(address("partner"));
        String id = given().auth().oauth2(person).get("/v1/accounts/me").path("id");
        account = new AccountId(TypeId.parse("acct", id).orElseThrow());
        reseller = ResellerId.random();
        follow(ResellerMembership.State.ACTIVE, 1);
        token = Tokens.reseller(account, reseller);
    }

    @Test
    void a_client_gets_a_token_that_may_what_a_reseller_may_and_nothing_else() {
        var client = register("Order system");
        for (var granted : List.of(basic(client), post(client))) {
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
                    .contains("\"roles\":[\"reseller\"]", reseller.external(), account.external())
                    .contains("\"client_id\":\"" + client.id())
                    .doesNotContain("email");
        }
        assertThat(rows.number(
                        "select count(*) from api_client where last_used_at is not null and owner_id = ?",
                        account.value()))
                .isEqualTo(1);
    }

    @Test
    void the_secret_is_shown_once() {
        var client = register("Order system");
        given().auth()
                .oauth2(token)
                .get("/v1/api-clients")
                .then()
                .body("data", hasSize(1))
                .body("data[0].name", equalTo("Order system"))
                .body(not(containsString(client.secret())));
    }

    @Test
    void a_repeated_registration_does_not_show_the_secret_again() {
        var key = "key-" + account.external();
        for (int status : List.of(201, 409)) {
            given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(Map.of("name", "Order system"))
                    .post("/v1/api-clients")
                    .then()
                    .statusCode(status);
        }
        assertThat(rows.number("select count(*) from api_client where owner_id = ?", account.value()))
                .isEqualTo(1);
    }

    @Test
    void a_wrong_secret_an_unknown_client_and_a_revoked_one_are_refused_alike() {
        var client = register("Order system");
        var wrong = basic(new Client(client.id(), "wrong"));
        var unknown = basic(new Client(ApiClientId.random().external(), "wrong"));
        var nonsense = basic(new Client("nonsense", "wrong"));
        given().auth()
                .oauth2(token)
                .delete("/v1/api-clients/" + client.id())
                .then()
                .statusCode(204);
        var revoked = basic(client);

        for (var answer : List.of(wrong, unknown, nonsense, revoked)) {
            answer.then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Basic"))
                    .body("error", equalTo("invalid_client"));
            assertThat(answer.asString()).isEqualTo(wrong.asString());
        }
    }

    @Test
    void a_suspended_reseller_s_client_gets_no_token_and_a_reinstated_one_s_does() {
        var client = register("Order system");
        follow(ResellerMembership.State.SUSPENDED, 2);
        basic(client).then().statusCode(400).body("error", equalTo("unauthorized_client"));
        follow(ResellerMembership.State.ACTIVE, 3);
        basic(client).then().statusCode(200);
    }

    @Test
    void what_the_token_endpoint_does_not_know_is_refused_in_oauth_s_words() {
        form("grant_type=password&username=a&password=b").statusCode(400);
        form("grant_type=client_credentials").statusCode(401).body("error", equalTo("invalid_client"));
        form("").statusCode(400).body("error", equalTo("invalid_request"));
        form("grant_type=client_credentials&grant_type=client_credentials").statusCode(400);
        form("grant_type=" + "x".repeat(9000)).statusCode(400);
        given().contentType("application/json")
                .body("{}")
                .post("/oauth2/token")
                .then()
                .statusCode(415);
    }

    @Test
    void another_account_s_client_is_not_there_and_other_roles_may_not() {
        var client = register("Order system");
        given().auth()
                .oauth2(Tokens.anyone("reseller"))
                .delete("/v1/api-clients/" + client.id())
                .then()
                .statusCode(404);
        for (var role : List.of("customer", "sales", "finance", "ops", "admin")) {
            given().auth()
                    .oauth2(Tokens.anyone(role))
                    .get("/v1/api-clients")
                    .then()
                    .statusCode(403);
        }
        given().get("/v1/api-clients").then().statusCode(401);
        given().auth()
                .oauth2(token)
                .delete("/v1/api-clients/" + account.external())
                .then()
                .statusCode(400)
                .body("code", equalTo("WRONG_ID_KIND"));
        basic(client).then().statusCode(200);
    }

    @Test
    void an_account_has_at_most_twenty_clients() {
        for (int i = 0; i < ApiClient.MOST_PER_ACCOUNT; i++) {
            register("Client " + i);
        }
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("name", "One more"))
                .post("/v1/api-clients")
                .then()
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_API_CLIENTS"))
                .body("detail", containsString("20"));
    }

    private record Client(String id, String secret) {}

    private Client register(String name) {
        var json = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("name", name))
                .post("/v1/api-clients")
                .then()
                .statusCode(201)
                .body("clientId", startsWith("client_"))
                .extract()
                .jsonPath();
        return new Client(json.getString("clientId"), json.getString("clientSecret"));
    }

    private void follow(ResellerMembership.State state, long version) {
        followResellers.follow(new ResellerMembership(reseller, account, state, version));
    }

    private static Response basic(Client client) {
        return given().auth()
                .preemptive()
                .basic(client.id(), client.secret())
                .formParam("grant_type", "client_credentials")
                .post("/oauth2/token");
    }

    private static Response post(Client client) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client.id())
                .formParam("client_secret", client.secret())
                .post("/oauth2/token");
    }

    private static io.restassured.response.ValidatableResponse form(String body) {
        return given().contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/oauth2/token")
                .then();
    }
}
