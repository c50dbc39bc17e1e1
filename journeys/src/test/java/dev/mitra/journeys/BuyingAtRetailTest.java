package dev.mitra.journeys;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Somebody without a reseller buys from the vendor itself (silent point 2).
@DisplayName("Buying at retail")
class BuyingAtRetailTest {

    private static final String RETURN = "http://localhost:8080/done";

    private static Person buyer;

    @BeforeAll
    static void suite() {
        Suite.isRunning();
        buyer = Person.registered(Order.newCustomer(), "Ayu Contoh", "id");
    }

    @Test
    @DisplayName(
            "R5.2 R9.3 paid by card: invoice, licence and mails by themselves; returned, the card has its money again")
    void card() {
        var clearing = balance("CARD_CLEARING");
        var transit = balance("REFUNDS_IN_TRANSIT");
        var id = placed();
        await("the invoice").atMost(Suite.PATIENCE).until(() -> view(id).get("invoice") != null);
        String page = buyer.at(Service.ORDER)
                .body(Map.of("returnUrl", RETURN))
                .post("/v1/direct-orders/{id}/card-payments", id)
                .then()
                .statusCode(200)
                .extract()
                .path("page");
        given().redirects().follow(false).formParam("card", "4000000000003220").post(page);
        given().redirects()
                .follow(false)
                .formParam("bank", "agree")
                .post(page)
                .then()
                .statusCode(303);
        completed(id);
        assertThat(Mailbox.of(buyer.email()).await("PAYMENT_RECEIVED").files()).hasSize(1);
        LicenceCheck.isValid(
                new String(Mailbox.of(buyer.email()).await("LICENSE").file(0), UTF_8));

        buyer.at(Service.ORDER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("reason", "Does not fit."))
                .post("/v1/direct-orders/{id}/return", id)
                .then()
                .statusCode(200);
        Mailbox.of(buyer.email()).await("CREDIT_NOTE");
        await("the licences are revoked")
                .atMost(Suite.PATIENCE)
                .until(() -> "REVOKED".equals(view(id).getString("status.fulfilment")));
        await("the refund")
                .atMost(Suite.PATIENCE)
                .until(() -> balance("CARD_CLEARING").equals(clearing)
                        && balance("REFUNDS_IN_TRANSIT").equals(transit));
        assertThat(payment(id)).isEqualTo("PAID");
    }

    @Test
    @DisplayName("R5.2 paid by wire: the same end")
    void wire() {
        var id = placed();
        await("the invoice").atMost(Suite.PATIENCE).until(() -> view(id).get("invoice") != null);
        var invoice = view(id);
        Order.upload(BankFile.of(Order.today())
                .wire(
                        invoice.getString("invoice.total.amount"),
                        "USD",
                        invoice.getString("invoice.paymentReference"),
                        "Ayu Contoh"));
        completed(id);
    }

    private static String placed() {
        return buyer.at(Service.ORDER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "billTo",
                        Map.of(
                                "name",
                                "PT Contoh Nusantara",
                                "language",
                                "id",
                                "address",
                                Map.of("line1", "Jalan Melati 7", "city", "Bandung", "country", "ID")),
                        "shipTo",
                        Order.shipTo(buyer.email()),
                        "lines",
                        List.of(Map.of("sku", "TAB-NET-DEV-SB", "quantity", 1))))
                .post("/v1/direct-orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void completed(String id) {
        await("the order is completed").atMost(Suite.PATIENCE).until(() -> view(id).getBoolean("completed"));
    }

    private static JsonPath view(String id) {
        return buyer.at(Service.ORDER)
                .get("/v1/direct-orders/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// What became of the attempt to pay by card.
    private static String payment(String id) {
        return buyer.at(Service.ORDER)
                .get("/v1/direct-orders/{id}/card-payments", id)
                .then()
                .statusCode(200)
                .extract()
                .path("data[0].state");
    }

    private static String balance(String account) {
        return Person.staff("finance")
                .at(Service.BILLING)
                .get("/v1/ledger-accounts/{account}", account)
                .then()
                .statusCode(200)
                .extract()
                .path("closing.amount");
    }
}
