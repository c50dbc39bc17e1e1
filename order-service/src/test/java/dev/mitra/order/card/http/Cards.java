package dev.mitra.order.card.http;

import static dev.mitra.order.Orders.LINES;
import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.idOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.Examples;
import dev.mitra.order.Situations;
import dev.mitra.order.acquirer.TestCard;
import dev.mitra.order.card.app.CardWorker;
import dev.mitra.order.order.InvoiceSummary;
import dev.mitra.testkit.Await;
import dev.mitra.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// A buyer at retail with a card, a browser and an order that billing-service has invoiced.
final class Cards {

    private static final String BODY = "{\"billTo\":{\"name\":\"CV Kartu\",\"language\":\"id\",\"address\":"
            + "{\"line1\":\"Jalan Kenanga 5\",\"city\":\"Medan\",\"country\":\"ID\"}}," + SHIP_TO + "," + LINES + "}";
    static final String RETURN = "{\"returnUrl\":\"http://localhost:8080/done?shop=1\"}";

    final OrderId order;
    final String token = Tokens.customer(AccountId.random(), Examples.email("ayu@contoh-nusantara.example"));
    private final Situations situations;

    Cards(Situations situations) {
        this.situations = situations;
        order = idOf(given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(BODY)
                .post("/v1/direct-orders"));
    }

    Cards invoiced() {
        var net = Money.of("1998.00", "USD");
        var tax = Money.of("2.00", "USD");
        situations.invoiced(
                order,
                new InvoiceSummary(
                        "INV-2026-" + order.value().hashCode(),
                        net,
                        tax,
                        net.plus(tax),
                        Examples.TODAY,
                        "RF54INV2026000042"));
        return this;
    }

    Response start() {
        return start(token, RETURN);
    }

    Response start(String as, String body) {
        return given().auth()
                .oauth2(as)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path());
    }

    String path() {
        return "/v1/direct-orders/" + order.external() + "/card-payments";
    }

    /// Goes to the acquirer's page and enters a card.
    Response pay(TestCard card) {
        return form(page(), "card", card.number());
    }

    String page() {
        return start().then().statusCode(200).extract().path("page");
    }

    static Response form(String page, String name, String value) {
        return given().redirects().follow(false).formParam(name, value).post(page);
    }

    /// As if the next look at the acquirer were due.
    void lookNow() {
        situations.sql("update card_payment set look_at = now() where order_id = ?1", order.value());
        situations.wake(CardWorker.NAME);
    }

    /// As if the page's time were over.
    void expire() {
        situations.sql(
                "update card_payment set page_until = now() - interval '1 second', look_at = now() where order_id = ?1",
                order.value());
        situations.wake(CardWorker.NAME);
    }

    String state() {
        return given().auth()
                .oauth2(token)
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .path("data[0].state");
    }

    void become(String state) {
        assertThat(Await.within(Duration.ofSeconds(20), () -> state().equals(state)))
                .as(() -> "is " + state() + ", not " + state)
                .isTrue();
    }

    /// `CardPaymentCaptured` and so on, oldest first.
    List<String> told() {
        return situations.texts("""
                select replace(o.type, '.v1', '') from platform.outbox o join card_payment p on p.id = o.key
                where p.order_id = ?1 order by o.id""", order.value());
    }
}
