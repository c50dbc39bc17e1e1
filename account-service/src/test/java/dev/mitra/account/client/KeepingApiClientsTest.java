package dev.mitra.account.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.mitra.account.Rows;
import dev.mitra.account.client.Partners.Partner;
import dev.mitra.account.client.app.KeepApiClients;
import dev.mitra.account.person.PlainName;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingApiClientsTest {

    @Inject
    Partners partners;

    @Inject
    KeepApiClients keepApiClients;

    @Inject
    Rows rows;

    private Partner partner = new Partner(AccountId.random(), ResellerId.random());

    @BeforeEach
    void anActiveReseller() {
        partner = partners.newPartner();
    }

    @Test
    void the_secret_is_shown_once() {
        var client = partner.register("Order system");
        given().auth()
                .oauth2(partner.token())
                .get("/v1/api-clients")
                .then()
                .body("data", hasSize(1))
                .body("data[0].name", equalTo("Order system"))
                .body(not(containsString(client.secret())));
    }

    @Test
    void a_repeated_registration_does_not_show_the_secret_again() {
        var key = "key-" + partner.account().external();
        for (int status : List.of(201, 409)) {
            given().auth()
                    .oauth2(partner.token())
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(Map.of("name", "Order system"))
                    .post("/v1/api-clients")
                    .then()
                    .statusCode(status);
        }
        assertThat(rows.number(
                        "select count(*) from api_client where owner_id = ?",
                        partner.account().value()))
                .isEqualTo(1);
    }

    @Test
    void another_account_s_client_is_not_there_and_other_roles_may_not() {
        var client = partner.register("Order system");
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
                .oauth2(partner.token())
                .delete("/v1/api-clients/" + partner.account().external())
                .then()
                .statusCode(400)
                .body("code", equalTo("WRONG_ID_KIND"));
        client.basic().then().statusCode(200);
    }

    @Test
    void an_account_has_at_most_twenty_clients() {
        for (int i = 0; i < ApiClient.MOST_PER_ACCOUNT; i++) {
            keepApiClients.register(
                    partner.account(), PlainName.parse("Client " + i).orElseThrow(), Set.of("order"));
        }
        given().auth()
                .oauth2(partner.token())
                .contentType("application/json")
                .body(Map.of("name", "One more"))
                .post("/v1/api-clients")
                .then()
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_API_CLIENTS"))
                .body("detail", containsString("20"));
    }
}
