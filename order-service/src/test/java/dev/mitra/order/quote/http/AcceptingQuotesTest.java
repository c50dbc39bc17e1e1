package dev.mitra.order.quote.http;

import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.idOf;
import static dev.mitra.order.Orders.place;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.AtOnce;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.reseller.DatedRate;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptingQuotesTest {

    private static final String ACCEPT = "{" + SHIP_TO + ",\"purchaseOrderNumber\":\"PO-9\"}";
    private static final String ONE_SEAT = "{\"lines\":[{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":1}]}";

    @Inject
    Situations situations;

    @Inject
    BusinessClock clock;

    @Test
    @DisplayName("R3.2 a quote becomes an order at its frozen prices, whatever the rate is by then, and only once")
    void accept() {
        var partner = situations.activeReseller(Standing.NEW);
        var quote = quote(partner, ONE_SEAT);
        situations.tell(partner, 2, new ResellerFact.RateChanged(new DatedRate(clock.today(), Percentage.ZERO)));
        var order = accept(partner, quote, ACCEPT);
        order.then()
                .statusCode(201)
                .body("net.amount", equalTo("899.10"))
                .body("purchaseOrderNumber", equalTo("PO-9"))
                .body("terms", equalTo("PREPAID"));
        assertThat(situations.published(idOf(order))).containsExactly("OrderPlaced", "OrderPriced");
        accept(partner, quote, ACCEPT).then().statusCode(409).body("code", equalTo("QUOTE_ACCEPTED"));
        given().auth()
                .oauth2(partner.token())
                .get("/v1/quotes")
                .then()
                .body("data", hasSize(1))
                .body("data.orderNumber", contains(order.<String>path("number")));
        accept(situations.activeReseller(Standing.NEW), quote, ACCEPT).then().statusCode(404);
    }

    @Test
    @DisplayName("Twenty acceptances at once make one order")
    void race() throws Exception {
        var partner = situations.activeReseller(Standing.ESTABLISHED);
        var quote = quote(partner, ONE_SEAT);
        var answers = AtOnce.run(20, () -> accept(partner, quote, ACCEPT).statusCode());
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(19);
        assertThat(situations.count(
                        "select count(*) from orders where reseller_id = ?1",
                        partner.reseller().value()))
                .isEqualTo(1);
    }

    @Test
    void an_expired_quote_is_refused() {
        var partner = situations.activeReseller(Standing.NEW);
        var quote = quote(partner, ONE_SEAT);
        situations.sql("alter table quote disable trigger quote_is_frozen");
        situations.sql(
                "update quote set valid_until = valid_until - 31 where reseller_id = ?1",
                partner.reseller().value());
        situations.sql("alter table quote enable trigger quote_is_frozen");
        accept(partner, quote, ACCEPT).then().statusCode(409).body("code", equalTo("QUOTE_EXPIRED"));
    }

    @Test
    @DisplayName("R4.1 licences of the customer are renewed at half the price, by any reseller, once at a time")
    void renewal() {
        var seller = situations.activeReseller(Standing.NEW);
        var order = place(seller);
        situations.paid(order, 2);
        var licenses = situations.issued(order);
        var other = situations.activeReseller(Standing.NEW);
        var lines =
                "\"lines\":[{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":1,\"renewal\":{\"licenses\":[\"%s\"],\"years\":2}}]"
                        .formatted(licenses.getFirst().id().external());
        var renewed = post(other, "{" + SHIP_TO + "," + lines + "}");
        renewed.then()
                .statusCode(201)
                .body("lines[0].purpose", equalTo("RENEWAL"))
                .body("lines[0].listUnit.amount", equalTo("999.00"))
                .body("lines[0].netUnit.amount", equalTo("899.10"))
                .body("priceExplanation.rule", org.hamcrest.Matchers.hasItem("RENEWAL"));
        assertThat(situations.count(
                        "select count(*) from platform.outbox where key = ?1 and type = 'OrderPlaced.v1'"
                                + " and cast(payload as text) like '%RENEWAL%' and cast(payload as text) like ?2",
                        idOf(renewed).value(), "%" + licenses.getFirst().id().value() + "%"))
                .isEqualTo(1);
        post(seller, "{" + SHIP_TO + "," + lines + "}")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_REPLACEABLE"))
                .body("errors[0].code", equalTo("LICENSE_TAKEN"));
        situations.payment(idOf(renewed), PaymentFact.Kind.CREDITED, 2);
        dev.mitra.order.Orders.cancel(other, idOf(renewed)).then().statusCode(409);
        var stranger = SHIP_TO.replace("ayu@", "budi@");
        var free = lines.replace(
                licenses.getFirst().id().external(), licenses.getLast().id().external());
        post(seller, "{" + stranger + "," + free + "}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("LICENSE_NOT_OWNED"));
        post(seller, "{" + SHIP_TO + "," + free.replace("-SB", "-OEM") + "}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_RENEWABLE"));
        post(
                        seller,
                        "{" + SHIP_TO + ","
                                + free.replace("\"renewal\"", "\"upgrade\"").replace(",\"years\":2", "") + "}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_UPGRADABLE"));
        post(seller, "{" + SHIP_TO + "," + free.replace("\"quantity\":1", "\"quantity\":2") + "}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lines/0/quantity"));
    }

    @Test
    @DisplayName(
            "A quote for a customer's licences is accepted for that customer alone, and a cancelled order frees them")
    void quoted_renewal() {
        var partner = situations.activeReseller(Standing.NEW);
        var order = place(partner);
        situations.paid(order, 2);
        var license = situations.issued(order).getFirst().id().external();
        var body = "{\"customerEmail\":\"ayu@contoh-nusantara.example\",\"lines\":[{\"sku\":\"TAB-NET-DEV-SB\","
                + "\"quantity\":1,\"renewal\":{\"licenses\":[\"" + license + "\"],\"years\":1}}]}";
        var quote = quote(partner, body);
        accept(partner, quote, ACCEPT.replace("ayu@", "budi@"))
                .then()
                .statusCode(422)
                .body("code", equalTo("LICENSE_NOT_OWNED"));
        var first = idOf(accept(partner, quote, ACCEPT));
        make(partner, body).then().statusCode(422).body("errors[0].code", equalTo("LICENSE_TAKEN"));
        dev.mitra.order.Orders.cancel(partner, first).then().statusCode(200);
        quote(partner, body);
    }

    private static String quote(Partner partner, String body) {
        return make(partner, body).then().statusCode(201).extract().path("id");
    }

    private static Response make(Partner partner, String body) {
        return given().auth()
                .oauth2(partner.token())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/quotes");
    }

    private static Response accept(Partner partner, String quote, String body) {
        return given().auth()
                .oauth2(partner.token())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/quotes/" + quote + "/acceptance");
    }
}
