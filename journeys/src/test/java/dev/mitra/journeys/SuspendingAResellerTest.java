package dev.mitra.journeys;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Suspending a reseller")
class SuspendingAResellerTest {

    private static Reseller reseller;

    @BeforeAll
    static void suite() {
        Suite.isRunning();
        reseller = Reseller.active("US", "TX");
    }

    @Test
    @DisplayName(
            "R2.7 a suspended reseller orders nothing more at once, gets no new role, and keeps a token for ten minutes")
    void suspension() {
        var order = Order.placed(reseller, Order.newCustomer());
        var oldToken = reseller.person().token();
        var client = apiClient();
        suspend();

        await("order-service heard of it")
                .atMost(Suite.PATIENCE)
                .until(() -> ordering(oldToken).statusCode() == 403);
        ordering(oldToken).then().body("code", equalTo("RESELLER_NOT_ACTIVE"));
        with(oldToken, Service.ORDER)
                .body(Map.of("lines", List.of(Map.of("sku", "TAB-NET-DEV-SB", "quantity", 1))))
                .post("/v1/quotes")
                .then()
                .statusCode(403);
        assertThat(with(oldToken, Service.ORDER)
                        .get("/v1/products/TAB-NET-DEV-SB")
                        .<Object>path("partnerPrice"))
                .isNull();

        await("account-service heard of it").atMost(Suite.PATIENCE).until(() -> {
            reseller.person().logInAgain();
            return !claims(reseller.person().token()).getList("roles").contains("reseller");
        });
        assertThat(claims(reseller.person().token()).getString("reseller_id")).isNull();
        for (var path : List.of("/v1/orders", "/v1/orders/" + order.id())) {
            reseller.person().at(Service.ORDER).get(path).then().statusCode(403);
        }
        reseller.person().at(Service.BILLING).get("/v1/balance").then().statusCode(403);

        var old = claims(oldToken);
        assertThat(Duration.ofSeconds(old.getLong("exp") - old.getLong("iat")))
                .as("the life of what is still out there")
                .isLessThanOrEqualTo(Duration.ofMinutes(10));
        clientToken(client).then().statusCode(greaterThanOrEqualTo(400));
    }

    private static void suspend() {
        Person.staff("sales")
                .at(Service.RESELLER)
                .body(Map.of("reason", "Sold keys that were not its own."))
                .post("/v1/resellers/{id}/suspension", reseller.id())
                .then()
                .statusCode(200);
    }

    private static Response ordering(String token) {
        return with(token, Service.ORDER)
                .header("Idempotency-Key", "suspended-" + UUID.randomUUID())
                .body(Order.request(Order.newCustomer(), 1))
                .post("/v1/orders");
    }

    /// A partner system's token, and that it works.
    private static Response apiClient() {
        var made = reseller.person()
                .at(Service.ACCOUNT)
                .body(Map.of("name", "Order system"))
                .post("/v1/api-clients");
        made.then().statusCode(201);
        clientToken(made).then().statusCode(200);
        return made;
    }

    private static Response clientToken(Response made) {
        return given().baseUri(Service.ACCOUNT.url())
                .auth()
                .preemptive()
                .basic(made.path("clientId"), made.path("clientSecret"))
                .formParam("grant_type", "client_credentials")
                .post("/oauth2/token");
    }

    private static RequestSpecification with(String token, Service service) {
        return Person.nobody(service).auth().oauth2(token);
    }

    private static JsonPath claims(String token) {
        var payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonPath.from(new String(payload, UTF_8));
    }
}
