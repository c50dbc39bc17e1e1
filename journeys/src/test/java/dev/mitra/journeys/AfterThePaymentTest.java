package dev.mitra.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After the payment")
class AfterThePaymentTest {

    private static Reseller reseller;

    @BeforeAll
    static void suite() {
        Suite.isRunning();
        reseller = Reseller.active("US", "TX");
    }

    @Test
    @DisplayName("R1.2 R5.2 R8.1 R8.2 R8.3 R9.3 a paid order makes account, licence, invoice and mails by itself")
    void theMainJob() {
        var customerEmail = Order.newCustomer();
        var order = Order.placed(reseller, customerEmail).paid().awaitCompleted();

        assertThat(Mailbox.of(reseller.billingEmail()).await("INVOICE").files()).hasSize(1);
        var receipt = Mailbox.of(reseller.billingEmail()).await("PAYMENT_RECEIVED");
        assertThat(receipt.file(0)).startsWith("%PDF-".getBytes(UTF_8));
        var licence = Mailbox.of(reseller.ordersEmail()).await("LICENSE");
        assertThat(licence.files()).hasSize(1);
        var file = new String(licence.file(0), UTF_8);
        LicenceCheck.isValid(file);
        LicenceCheck.isRefusedWithAnyChange(file);

        var customer = Person.visitor(customerEmail);
        var activation = Mailbox.of(customerEmail).await("ACCOUNT_ACTIVATION");
        Person.nobody(Service.ACCOUNT)
                .body(Map.of("token", activation.linkToken(), "password", Person.PASSWORD))
                .post("/v1/activations")
                .then()
                .statusCode(200);
        await("the purchase")
                .atMost(Suite.PATIENCE)
                .until(() -> purchases(customer).contains(order.number()));
        String licenceId = customer.at(Service.LICENSE)
                .get("/v1/licenses")
                .then()
                .statusCode(200)
                .extract()
                .path("data[0].id");
        var downloaded = customer.at(Service.LICENSE)
                .get("/v1/licenses/{id}/file", licenceId)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(downloaded).isEqualTo(file);

        var prices = Prices.in(List.of(order.view().prettify(), order.invoice().prettify()));
        assertThat(prices.written()).contains("999.00", "899.10", "955.29", "56.19");
        for (var seen : new String[] {purchases(customer), downloaded, activation.raw(), licences(customer)}) {
            assertThat(prices.foundIn(seen.getBytes(UTF_8))).isEmpty();
        }
        customer.at(Service.BILLING)
                .get("/v1/invoices/{id}", order.invoice().getString("data[0].id"))
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("R5.3 an existing account gets the licence; the reseller sees the same neutral step in both cases")
    void anExistingAccount() {
        var customerEmail = Order.newCustomer();
        Person.registered(customerEmail, "Ayu", "id");
        var order = Order.placed(reseller, customerEmail).paid().awaitCompleted();
        assertThat(order.view().getString("customerAccount")).isEqualTo("READY");
        assertThat(Mailbox.of(customerEmail).await("LICENSE_ADDED").text()).contains(order.number());
        assertThat(Mailbox.of(customerEmail).letters("ACCOUNT_ACTIVATION")).isEmpty();
        assertThat(timelineOf(order)).doesNotContain("AccountMatched", "AccountProvisioned", "acct_");
    }

    @Test
    @DisplayName("R9.3 ops reads the whole story of an order, with causes and waiting times")
    void timeline() {
        var order = Order.placed(reseller, Order.newCustomer()).paid().awaitCompleted();
        var events = Person.staff("ops")
                .at(Service.ORDER)
                .get("/v1/orders/{id}/timeline", order.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data.event", String.class);
        assertThat(events)
                .contains(
                        "OrderPlaced",
                        "OrderPriced",
                        "InvoiceIssued",
                        "OrderPaid",
                        "OrderReleased",
                        "AccountProvisioned",
                        "LicenseIssued",
                        "LicenseDelivered",
                        "OrderCompleted");
        for (var service : Service.values()) {
            Person.staff("ops").at(service).get("/ops/status").then().statusCode(200);
        }
    }

    @Test
    @DisplayName("R7.4 a temporary licence is sent on request before the order is released, once per line")
    void temporaryLicence() {
        var order = Order.placed(reseller, Order.newCustomer());
        var request = Map.of("orderId", order.id(), "lineId", order.view().getString("lines[0].lineId"));
        await("license-service knows the order")
                .atMost(Suite.PATIENCE)
                .until(() -> reseller.person()
                                .at(Service.LICENSE)
                                .body(request)
                                .post("/v1/temporary-licenses")
                                .statusCode()
                        == 201);
        assertThat(Mailbox.of(reseller.ordersEmail()).await("TEMPORARY_LICENSE").files())
                .hasSize(1);
        reseller.person()
                .at(Service.LICENSE)
                .body(request)
                .post("/v1/temporary-licenses")
                .then()
                .statusCode(409)
                .body("retryable", equalTo(false));
    }

    private static String purchases(Person customer) {
        return customer.at(Service.ORDER)
                .get("/v1/purchases")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String licences(Person customer) {
        return customer.at(Service.LICENSE)
                .get("/v1/licenses")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String timelineOf(Order order) {
        return reseller.person()
                .at(Service.ORDER)
                .get("/v1/orders/{id}/timeline", order.id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
