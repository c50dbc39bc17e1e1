package dev.mitra.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Paying by wire")
class PayingByWireTest {

    private static Reseller reseller;

    @BeforeAll
    static void suite() {
        Suite.isRunning();
        reseller = Reseller.active("US", "TX");
    }

    @Test
    @DisplayName("R10.1 R7.6 the invoice has the tax of the reseller's state, and is due after 30 days")
    void invoice() {
        var invoice = Order.placed(reseller, Order.newCustomer()).invoice();
        assertThat(invoice.getString("data[0].number")).matches("INV-\\d{4}-\\d{6}");
        assertThat(invoice.getString("data[0].tax.amount")).isEqualTo("56.19");
        assertThat(invoice.getString("data[0].total.amount")).isEqualTo("955.29");
        assertThat(invoice.getString("data[0].paymentReference")).startsWith("RF");
        assertThat(invoice.getString("data[0].dueOn"))
                .isEqualTo(Order.today().plusDays(30).toString());
    }

    @Test
    @DisplayName("R10.1 outside the US there is no US tax")
    void outsideTheUs() {
        var invoice =
                Order.placed(Reseller.active("NO", "Oslo"), Order.newCustomer()).invoice();
        assertThat(invoice.getString("data[0].tax.amount")).isEqualTo("0.00");
        assertThat(invoice.getString("data[0].total.amount")).isEqualTo("899.10");
    }

    @Test
    @DisplayName("R5.2 a wire that is too small leaves the order unpaid and shows the gap; the rest completes it")
    void tooSmall() {
        var order = Order.placed(reseller, Order.newCustomer());
        var reference = order.invoice().getString("data[0].paymentReference");
        Order.upload(BankFile.of(Order.today()).wire("500.00", "USD", reference, "Shop"));
        var partly = order.invoice();
        assertThat(partly.getString("data[0].status")).isEqualTo("PARTLY_PAID");
        assertThat(partly.getString("data[0].open.amount")).isEqualTo("455.29");
        assertThat(order.view().getString("status.release")).isEqualTo("WAITING");

        Order.upload(BankFile.of(Order.today()).wire("455.29", "USD", reference, "Shop"));
        order.awaitStatus("payment", "PAID").awaitStatus("release", "RELEASED");
    }

    @Test
    @DisplayName("R5.2 one bank file pays the orders of several resellers, and keeps what nobody knows")
    void manyWires() {
        var ours = Order.placed(reseller, Order.newCustomer());
        var other = Order.placed(Reseller.active("US", "OR"), Order.newCustomer());
        Order.upload(BankFile.of(Order.today())
                        .wire("955.29", "USD", ours.invoice().getString("data[0].paymentReference"), "Shop")
                        .wire("12.34", "USD", "no idea", "Somebody")
                        .wire("899.10", "USD", other.invoice().getString("data[0].paymentReference"), "Other"))
                .then()
                .body("receipts.size()", equalTo(3));
        ours.awaitCompleted();
        other.awaitCompleted();
    }

    @Test
    @DisplayName("R5.2 the same bank file again changes nothing")
    void theSameFileAgain() {
        var order = Order.placed(reseller, Order.newCustomer());
        var file = BankFile.of(Order.today())
                .wire("955.29", "USD", order.invoice().getString("data[0].paymentReference"), "Shop");
        Order.upload(file);
        var again = Order.upload(file);
        again.then().body("duplicates", equalTo(1)).body("receipts.size()", equalTo(0));
        assertThat(order.invoice().getString("data[0].paid.amount")).isEqualTo("955.29");
    }

    @Test
    @DisplayName("R5.2 money of an unknown payer is kept as unidentified")
    void unknown() {
        Order.upload(BankFile.of(Order.today()).wire("777.00", "USD", "thank you", "Somebody"))
                .then()
                .body("receipts[0].status", equalTo("UNIDENTIFIED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Document",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Document>&e;</Document>",
                "{}"
            })
    @DisplayName("a file that is no bank statement is refused with a clear problem")
    void malformed(String body) {
        upload(body, "application/xml", 400);
    }

    @Test
    @DisplayName("a file of another account, of another media type, or too large is refused")
    void refused() {
        upload(
                BankFile.ofAnotherAccount(Order.today())
                        .wire("1.00", "USD", "x", "y")
                        .xml(),
                "application/xml",
                422);
        upload("hello", "text/plain", 415);
        Order.placing(reseller, "large")
                .body("{\"notes\":\"" + "x".repeat(2_000_000) + "\"}")
                .post("/v1/orders")
                .then()
                .statusCode(413);
    }

    private static void upload(String body, String mediaType, int status) {
        Person.staff("finance")
                .at(Service.BILLING)
                .contentType(mediaType)
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/bank-statements")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
