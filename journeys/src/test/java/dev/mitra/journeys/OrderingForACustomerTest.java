package dev.mitra.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Asking for a price and ordering for a customer")
class OrderingForACustomerTest {

    private static Reseller reseller;

    @BeforeAll
    static void suite() {
        Suite.isRunning();
        reseller = Reseller.active("US", "TX");
    }

    @Test
    @DisplayName("R3.1 R4.1 the catalogue shows the retail price to everybody and the partner price to a reseller")
    void catalogue() {
        Person.nobody(Service.ORDER)
                .get("/v1/products/TAB-NET-DEV-SB")
                .then()
                .statusCode(200)
                .body("retailPrice.amount", equalTo("999.00"))
                .body("partnerPrice", nullValue());
        reseller.person()
                .at(Service.ORDER)
                .get("/v1/products/TAB-NET-DEV-SB")
                .then()
                .statusCode(200)
                .body("partnerPrice.amount", equalTo("899.10"));
    }

    @Test
    @DisplayName("R3.1 a quote prices its lines and explains itself")
    void quote() {
        reseller.person()
                .at(Service.ORDER)
                .body(Map.of("lines", List.of(Map.of("sku", "TAB-NET-DEV-SB", "quantity", 3))))
                .post("/v1/quotes")
                .then()
                .statusCode(201)
                .body("net.amount", equalTo("2697.30"))
                .body("priceExplanation", notNullValue());
    }

    @Test
    @DisplayName("R5.1 the order bills the reseller and ships to the customer; the same key gives the first answer")
    void order() {
        var customer = Order.newCustomer();
        var first = Order.placing(reseller, "key-" + customer)
                .body(Order.request(customer, 1))
                .post("/v1/orders");
        first.then()
                .statusCode(201)
                .body("billTo.legalName", notNullValue())
                .body("shipTo.email", equalTo(customer))
                .body("net.amount", equalTo("899.10"))
                .body("terms", equalTo("PREPAID"));
        var again = Order.placing(reseller, "key-" + customer)
                .body(Order.request(customer, 1))
                .post("/v1/orders");
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        Order.placing(reseller, "key-" + customer)
                .body(Order.request(customer, 2))
                .post("/v1/orders")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    @DisplayName("R3.2 R7.1 prices in the request are refused, and so is a card")
    void neitherPriceNorCard() {
        placing(Map.of("discountPercent", "50")).statusCode(400);
        placing(Map.of("paymentMethod", "CARD")).statusCode(422).body("code", equalTo("CARD_NOT_ACCEPTED"));
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "0, TAB-NET-DEV-SB, 422",
        "-1, TAB-NET-DEV-SB, 422",
        "1000000000, TAB-NET-DEV-SB, 422",
        "99999999999999999999, TAB-NET-DEV-SB, 400",
        "1, NO-SUCH-SKU, 422"
    })
    @DisplayName("R13 bad lines get a clear problem that says where to ask")
    void badLines(String quantity, String sku, int status) {
        var lines = "[{\"sku\":\"%s\",\"quantity\":%s}]".formatted(sku, quantity);
        var body = "{\"shipTo\":%s,\"lines\":%s}".formatted(shipToJson(), lines);
        Order.placing(reseller, "bad-" + quantity + sku)
                .body(body)
                .post("/v1/orders")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", notNullValue())
                .body("contact", notNullValue());
    }

    @Test
    @DisplayName("R5.1 an order without a ship-to, and one to the reseller itself, are refused")
    void shipToIsNeeded() {
        Order.placing(reseller, "no-ship-to")
                .body(Map.of("lines", List.of(Map.of("sku", "TAB-NET-DEV-SB", "quantity", 1))))
                .post("/v1/orders")
                .then()
                .statusCode(422);
        Order.placing(reseller, "to-myself")
                .body(Order.request(reseller.person().email(), 1))
                .post("/v1/orders")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName("R2.7 another reseller's order is not found")
    void anotherResellersOrder() {
        var order = Order.placed(reseller, Order.newCustomer());
        var other = Reseller.active("US", "OR");
        other.person()
                .at(Service.ORDER)
                .get("/v1/orders/{id}", order.id())
                .then()
                .statusCode(404);
        other.person()
                .at(Service.BILLING)
                .get("/v1/invoices/{id}", order.invoice().getString("data[0].id"))
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse placing(Map<String, Object> more) {
        var request = new HashMap<>(Order.request(Order.newCustomer(), 1));
        request.putAll(more);
        return Order.placing(reseller, "more-" + more)
                .body(request)
                .post("/v1/orders")
                .then();
    }

    private static String shipToJson() {
        return """
                {"company":"PT Contoh","person":"Ayu","email":"%s","language":"id",
                 "address":{"line1":"Jalan Melati 7","city":"Bandung","country":"ID"}}""".formatted(Order.newCustomer());
    }
}
