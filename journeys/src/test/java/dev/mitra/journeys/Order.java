package dev.mitra.journeys;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One placed order, seen through its reseller's eyes.
final class Order {

    private final Reseller reseller;
    private final String id;
    private final String number;

    private Order(Reseller reseller, String id, String number) {
        this.reseller = reseller;
        this.id = id;
        this.number = number;
    }

    /// One Tabulon for .NET, Developer Small Business: 999.00, so 899.10 for a reseller at 10 %.
    static Order placed(Reseller reseller, String customerEmail) {
        var response = placing(reseller, "order-" + UUID.randomUUID())
                .body(request(customerEmail, 1))
                .post("/v1/orders");
        response.then().statusCode(201);
        return from(reseller, response);
    }

    /// The same within a trace of the caller's.
    static Order placed(Reseller reseller, String customerEmail, String traceparent) {
        var response = placing(reseller, "order-" + UUID.randomUUID())
                .header("traceparent", traceparent)
                .body(request(customerEmail, 1))
                .post("/v1/orders");
        response.then().statusCode(201);
        return from(reseller, response);
    }

    static Order from(Reseller reseller, Response created) {
        return new Order(reseller, created.path("id"), created.path("number"));
    }

    static RequestSpecification placing(Reseller reseller, String idempotencyKey) {
        return reseller.person().at(Service.ORDER).header("Idempotency-Key", idempotencyKey);
    }

    static Map<String, Object> request(String customerEmail, int quantity) {
        return Map.of(
                "shipTo",
                shipTo(customerEmail),
                "lines",
                List.of(Map.of("sku", "TAB-NET-DEV-SB", "quantity", quantity)),
                "purchaseOrderNumber",
                "PO-77");
    }

    static Map<String, Object> shipTo(String customerEmail) {
        return Map.of(
                "company",
                "PT Contoh Nusantara",
                "person",
                "Ayu Contoh",
                "email",
                customerEmail,
                "language",
                "id",
                "address",
                Map.of("line1", "Jalan Melati 7", "city", "Bandung", "postalCode", "40115", "country", "ID"));
    }

    static String newCustomer() {
        return "ayu@contoh" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    }

    String id() {
        return id;
    }

    String number() {
        return number;
    }

    JsonPath view() {
        return reseller.person()
                .at(Service.ORDER)
                .get("/v1/orders/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// The invoice as billing-service shows it to the reseller, once it is issued.
    JsonPath invoice() {
        return await("invoice of " + number)
                .atMost(Suite.PATIENCE)
                .until(
                        () -> reseller.person()
                                .at(Service.BILLING)
                                .get("/v1/invoices?orderId={id}", id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        invoices -> !invoices.getList("data").isEmpty());
    }

    /// Finance uploads a bank statement with the wire of the whole invoice.
    Order paid() {
        upload(wire());
        return this;
    }

    /// The same within a trace of the caller's.
    Order paid(String traceparent) {
        upload(wire(), Map.of("traceparent", traceparent));
        return this;
    }

    private BankFile wire() {
        var invoice = invoice();
        return BankFile.of(today())
                .wire(
                        invoice.getString("data[0].open.amount"),
                        "USD",
                        "Payment " + invoice.getString("data[0].paymentReference"),
                        "Shop");
    }

    static Response upload(BankFile file) {
        return upload(file, Map.of());
    }

    private static Response upload(BankFile file, Map<String, String> headers) {
        var response = Person.staff("finance")
                .at(Service.BILLING)
                .headers(headers)
                .contentType("application/xml")
                .body(file.xml())
                .post("/v1/bank-statements");
        response.then().statusCode(201);
        return response;
    }

    /// The vendor's calendar day by the suite's business clock.
    static LocalDate today() {
        String now = Person.staff("ops")
                .at(Service.BILLING)
                .get("/ops/clock")
                .then()
                .statusCode(200)
                .extract()
                .path("today");
        return LocalDate.parse(now);
    }

    Order awaitStatus(String axis, String value) {
        await("order " + number + " " + axis + " " + value)
                .atMost(Suite.PATIENCE)
                .until(() -> value.equals(view().getString("status." + axis)));
        return this;
    }

    Order awaitCompleted() {
        await("order " + number + " completed").atMost(Suite.PATIENCE).until(() -> view().getBoolean("completed"));
        return this;
    }
}
