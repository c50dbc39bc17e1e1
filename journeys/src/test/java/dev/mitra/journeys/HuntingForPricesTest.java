package dev.mitra.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// I11: 137 seats, so that the order's amounts occur nowhere else. What its reseller sees tells the amounts; then
/// everything that the customer can see is searched for them.
@DisplayName("Hunting for prices")
class HuntingForPricesTest {

    private static final int SEATS = 137;

    private static Reseller reseller;
    private static Person customer;
    private static Order order;
    private static Prices prices;
    private static List<String> resellersViews;

    @BeforeAll
    static void anOrderWithAConspicuousPrice() {
        Suite.isRunning();
        reseller = Reseller.active("US", "TX");
        var email = Order.newCustomer();
        var placed = Order.placing(reseller, "hunt-" + UUID.randomUUID())
                .body(Order.request(email, SEATS))
                .post("/v1/orders");
        placed.then().statusCode(201);
        order = Order.from(reseller, placed);
        temporaryLicence();
        order.paid().awaitCompleted();
        customer = activated(email);
        resellersViews = resellersViews();
        prices = Prices.in(resellersViews);
        await("the purchase")
                .atMost(Suite.PATIENCE)
                .until(() -> customer.at(Service.ORDER)
                        .get("/v1/purchases")
                        .asString()
                        .contains(order.number()));
    }

    @Test
    @DisplayName("R9.3 no operation that a customer may call answers with a byte of an order's price")
    void operations() {
        assertThat(prices.written()).contains("123176.70", "123,176.70", "123.176,70", "12317670", "899.10");
        var licences = customer.at(Service.LICENSE).get("/v1/licenses").asString();
        var seen = new ArrayList<>(resellersViews);
        seen.add(customer.at(Service.ORDER).get("/v1/purchases").asString());
        seen.add(licences);
        var findings = new ArrayList<String>();
        var succeeded = new ArrayList<String>();
        int operations = new CustomersDoors(customer, seen).walk((name, answer) -> {
            prices.foundIn(bytes(answer)).forEach(price -> findings.add(name + " shows " + price));
            if (answer.statusCode() == 200) {
                succeeded.add(name);
            }
        });
        assertThat(findings).isEmpty();
        assertThat(operations).isGreaterThan(20);
        assertThat(succeeded)
                .as("the walk reached what the customer may see")
                .anyMatch(name -> name.contains("/v1/purchases/" + order.id()))
                .anyMatch(name -> name.matches(".*/v1/licenses/lic_\\w+/file .*"));
    }

    @Test
    @DisplayName("R9.3 R8.3 no mail and no file that reaches the customer has a byte of an order's price")
    void mailsAndFiles() {
        var findings = new ArrayList<String>();
        var mails = new ArrayList<>(Mailbox.of(customer.email()).all());
        assertThat(mails).isNotEmpty();
        // the reseller forwards these with their files
        mails.add(Mailbox.of(reseller.ordersEmail()).await("LICENSE"));
        mails.add(Mailbox.of(reseller.ordersEmail()).await("TEMPORARY_LICENSE"));
        for (var mail : mails) {
            prices.foundIn(mail.raw().getBytes(UTF_8)).forEach(price -> findings.add(mail.kind() + " shows " + price));
            for (int i = 0; i < mail.files().size(); i++) {
                var name = mail.kind() + "/" + mail.files().get(i);
                prices.foundIn(mail.file(i)).forEach(price -> findings.add(name + " shows " + price));
            }
        }
        assertThat(findings).isEmpty();
        assertThat(mails.stream().flatMap(mail -> mail.files().stream()))
                .as("the files were among what was searched")
                .anyMatch(name -> name.endsWith(".zip"))
                .anyMatch(name -> name.endsWith(".lic"));
    }

    @Test
    @DisplayName("The hunter finds the price where it is: in the reseller's order, mail and PDF")
    void control() {
        assertThat(prices.foundIn(resellersViews.getFirst().getBytes(UTF_8))).contains("123176.70");
        var invoice = Mailbox.of(reseller.billingEmail()).await("INVOICE");
        assertThat(prices.foundIn(invoice.file(0))).as("the text of the PDF").isNotEmpty();
        assertThat(prices.foundIn(invoice.raw().getBytes(UTF_8)))
                .as("the PDF within the mail")
                .isNotEmpty();
    }

    private static void temporaryLicence() {
        var request = Map.of("orderId", order.id(), "lineId", order.view().getString("lines[0].lineId"));
        await("license-service knows the order")
                .atMost(Suite.PATIENCE)
                .until(() -> reseller.person()
                                .at(Service.LICENSE)
                                .body(request)
                                .post("/v1/temporary-licenses")
                                .statusCode()
                        == 201);
    }

    private static Person activated(String email) {
        var activation = Mailbox.of(email).await("ACCOUNT_ACTIVATION");
        Person.nobody(Service.ACCOUNT)
                .body(Map.of("token", activation.linkToken(), "password", Person.PASSWORD))
                .post("/v1/activations")
                .then()
                .statusCode(200);
        return Person.visitor(email);
    }

    private static List<String> resellersViews() {
        var quote = reseller.person()
                .at(Service.ORDER)
                .body(Map.of("lines", List.of(Map.of("sku", "TAB-NET-DEV-SB", "quantity", SEATS))))
                .post("/v1/quotes");
        return List.of(
                reseller.person()
                        .at(Service.ORDER)
                        .get("/v1/orders/{id}", order.id())
                        .asString(),
                reseller.person()
                        .at(Service.BILLING)
                        .get("/v1/invoices?orderId={id}", order.id())
                        .asString(),
                reseller.person().at(Service.BILLING).get("/v1/balance").asString(),
                quote.asString(),
                reseller.person()
                        .at(Service.LICENSE)
                        .get("/v1/licenses?limit=2")
                        .asString(),
                reseller.standing().asString(),
                reseller.id());
    }

    private static byte[] bytes(Response answer) {
        var head = answer.headers().toString().getBytes(UTF_8);
        var body = answer.asByteArray();
        var all = java.util.Arrays.copyOf(body, body.length + head.length + 1);
        all[body.length] = '\n';
        System.arraycopy(head, 0, all, body.length + 1, head.length);
        return all;
    }
}
