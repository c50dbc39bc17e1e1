package dev.mitra.order.order.http;

import static dev.mitra.order.Orders.LINES;
import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.idOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.Examples;
import dev.mitra.order.Orders;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BuyingDirectlyTest {

    private static final String BODY = "{\"billTo\":{\"name\":\"CV Langsung\",\"language\":\"id\",\"address\":"
            + "{\"line1\":\"Jalan Anggrek 2\",\"city\":\"Medan\",\"country\":\"ID\"}}," + SHIP_TO + "," + LINES + "}";

    @Inject
    Situations situations;

    private final AccountId account = AccountId.random();
    private final String token = Tokens.customer(account, Examples.email("ayu@contoh-nusantara.example"));

    @Test
    @DisplayName("R5.1 staff correct the address of an order that a buyer placed for itself")
    void correcting_the_address() {
        var order = idOf(buy(token, BODY));
        given().auth()
                .oauth2(Tokens.anyone("sales"))
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(SHIP_TO.substring(SHIP_TO.indexOf('{')).replace("Bandung", "Jakarta"))
                .put("/v1/orders/" + order.external() + "/ship-to")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("R10.1 a buyer in the US names its state: no invoice could be made without")
    void the_tax_place_of_a_buyer() {
        var inTheUs = BODY.replace("\"Medan\",\"country\":\"ID\"", "\"Austin\",\"region\":\"%s\",\"country\":\"US\"");
        buy(token, inTheUs.formatted("Texas"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/billTo/address/region"))
                .body("errors[0].code", equalTo("US_STATE_REQUIRED"));
        buy(token, inTheUs.formatted("TX")).then().statusCode(201);
    }

    @Test
    @DisplayName("R1.4 any verified account buys at list price, prepaid by wire, billed to itself, without a reseller")
    void buy() {
        var placed = buy(token, BODY);
        placed.then()
                .statusCode(201)
                .body("channel", equalTo("DIRECT"))
                .body("resellerId", nullValue())
                .body("billTo.legalName", equalTo("CV Langsung"))
                .body("lines[0].netUnit.amount", equalTo("999.00"))
                .body("net.amount", equalTo("1998.00"))
                .body("terms", equalTo("PREPAID"))
                .body("termsExplanation.rule", contains("DIRECT"));
        var order = idOf(placed);
        assertThat(situations.published(order)).containsExactly("OrderPlaced", "OrderPriced");
        situations.paid(order, 2);
        show(token, order).statusCode(200).body("status.release", equalTo("RELEASED"));
        assertThat(situations.published(order)).containsExactly("OrderPlaced", "OrderPriced", "OrderReleased");
        given().auth()
                .oauth2(Tokens.anyone("sales"))
                .get("/v1/orders")
                .then()
                .body("data.id", hasItem(order.external()));
        var again = idOf(buy(token, BODY));
        cancel(token, again).statusCode(200).body("status.release", equalTo("CANCELLED"));
        cancel(token, order).statusCode(409).body("code", equalTo("ORDER_RELEASED"));
        given().auth()
                .oauth2(token)
                .get("/v1/direct-orders")
                .then()
                .body("data.id", contains(again.external(), order.external()));
    }

    @Test
    @DisplayName("A buyer returns a released order within the return period, and nobody else does")
    void give_back() {
        var order = idOf(buy(token, BODY));
        giveBack(token, order).statusCode(409).body("code", equalTo("ORDER_NOT_RELEASED"));
        situations.paid(order, 2);
        var other = Tokens.customer(AccountId.random(), Examples.email("siti@lain.example"));
        giveBack(other, order).statusCode(404);
        giveBack(token, order).statusCode(200).body("status.release", equalTo("RETURNED"));
        giveBack(token, order).statusCode(409).body("code", equalTo("ORDER_RETURNED"));
        assertThat(situations.published(order)).endsWith("OrderRefunded", "OrderRefundRequested");
    }

    @Test
    @DisplayName("R4.1 a customer renews directly what a reseller sold it: half the list price, without the discount")
    void renewing() {
        var sold = Orders.place(situations.activeReseller(Standing.NEW));
        situations.paid(sold, 2);
        var license = situations.issued(sold).getFirst().id().external();
        var renewal = "\"lines\":[{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":1,\"renewal\":{\"years\":1,\"licenses\":[\""
                + license + "\"]}}]";
        buy(token, BODY.replace(LINES, renewal))
                .then()
                .statusCode(201)
                .body("lines[0].replaces[0]", equalTo(license))
                .body("net.amount", equalTo("499.50"));
    }

    @Test
    @DisplayName("R9.3 a direct order is seen by its buyer and the staff, by no reseller and no other customer")
    void strangers() {
        var order = idOf(buy(token, BODY));
        var other = Tokens.customer(AccountId.random(), Examples.email("ayu@contoh-nusantara.example"));
        show(other, order).statusCode(404);
        cancel(other, order).statusCode(404);
        given().auth()
                .oauth2(situations.activeReseller(Standing.NEW).token())
                .get("/v1/orders/" + order.external())
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("R3.2 R7.1 no price, discount or card can be asked for")
    void refusals() {
        buy(token, BODY.replace("{\"billTo\"", "{\"paymentMethod\":\"CARD\",\"billTo\""))
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PROPERTY"));
        buy(token, BODY.replace("TAB-NET-DEV-SB", "NO-SUCH"))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_SKU"));
        buy(token, BODY.replace("\"quantity\":2", "\"quantity\":2,\"discountPercent\":\"10\""))
                .then()
                .statusCode(400);
        buy(token, BODY.replace("\"name\":\"CV Langsung\",", "")).then().statusCode(422);
    }

    private static ValidatableResponse giveBack(String token, OrderId order) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"Does not fit.\"}")
                .post("/v1/direct-orders/" + order.external() + "/return")
                .then();
    }

    private static Response buy(String token, String body) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/direct-orders");
    }

    private static ValidatableResponse show(String token, OrderId order) {
        return given().auth()
                .oauth2(token)
                .get("/v1/direct-orders/" + order.external())
                .then();
    }

    private static ValidatableResponse cancel(String token, OrderId order) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"Bought twice.\"}")
                .post("/v1/direct-orders/" + order.external() + "/cancellation")
                .then();
    }
}
