package dev.mitra.order.order.http;

import static dev.mitra.order.Orders.BODY;
import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.UuidV7;
import dev.mitra.order.Orders;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.opportunity.Firm;
import dev.mitra.order.opportunity.OpportunityDiscount;
import dev.mitra.order.opportunity.OpportunityId;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Ordering for an opportunity")
class OrderingForAnOpportunityTest {

    private static final String FOR_CONTOH = """
            {"lines":[{"sku":"TAB-NET-DEV-SB","quantity":1}],
             "customer":{"company":"Contoh Nusantara","country":"ID"}}""";
    private static final String ACCEPT = "{" + SHIP_TO + "}";

    @Inject
    Situations situations;

    @Inject
    BusinessClock clock;

    private OpportunityId grant(Partner partner) {
        var id = new OpportunityId(UuidV7.random());
        var discount = new OpportunityDiscount(
                id,
                Firm.of("Contoh Nusantara Tbk", new Country("ID")),
                "Tabulon",
                Percentage.of("5"),
                Percentage.of("30"),
                clock.today().plusDays(90));
        situations.tell(partner, 2, new ResellerFact.OpportunityGranted(discount, clock.today()));
        return id;
    }

    private static Response send(Partner partner, String path, String body) {
        return given().auth()
                .oauth2(partner.token())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    @Test
    @DisplayName("R11.4 an order has no more than its rate, unless reseller-service granted more for that customer")
    void order() {
        var partner = situations.activeReseller(Standing.ESTABLISHED);
        post(partner, BODY)
                .then()
                .body("net.amount", equalTo("1798.20"))
                .body("priceExplanation.rule", not(hasItem("R11.4")));

        var opportunity = grant(partner);
        post(partner, BODY)
                .then()
                .statusCode(201)
                .body("lines.discountPercent", contains("15"))
                .body("net.amount", equalTo("1698.30"))
                .body(
                        "priceExplanation.find { it.rule == 'R11.4' }.input.opportunity",
                        equalTo(opportunity.external()));
        post(partner, BODY.replace("PT Contoh Nusantara", "Another Customer"))
                .then()
                .body("net.amount", equalTo("1798.20"));
        post(situations.activeReseller(Standing.ESTABLISHED), BODY).then().body("net.amount", equalTo("1798.20"));

        situations.tell(partner, 3, new ResellerFact.OpportunityEnded(opportunity));
        post(partner, BODY).then().body("net.amount", equalTo("1798.20"));
    }

    @Test
    @DisplayName("R9.3 R11.4 what the customer reads of such an order names neither price nor opportunity")
    void customer() {
        var partner = situations.activeReseller(Standing.ESTABLISHED);
        var opportunity = grant(partner);
        var order = Orders.place(partner);
        var told = situations.texts(
                "select cast(payload as text) from platform.outbox where key = ?1 and topic = 'mitra.order'",
                order.value());
        assertThat(told)
                .isNotEmpty()
                .noneMatch(event -> event.contains("ercent")
                        || event.contains(opportunity.value().toString())
                        || event.contains(opportunity.external()))
                // without what is drawn by chance or is the time of day, which may read like the price
                .map(event -> event.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|T[0-9:.]+Z", "*"))
                .noneMatch(event -> event.contains("999"));
    }

    @Test
    @DisplayName("R11.4 an order at such prices is shipped to another person of the firm, never to another firm")
    void redirected() {
        var partner = situations.activeReseller(Standing.NEW);
        grant(partner);
        var order = Orders.place(partner);
        shipTo(partner, order, "Somebody Else")
                .then()
                .statusCode(422)
                .body("code", equalTo("PRICED_FOR_OTHER_CUSTOMER"))
                .body("errors.pointer", contains("/company"));
        shipTo(partner, order, "Contoh Nusantara, PT").then().statusCode(200);
    }

    private static Response shipTo(Partner partner, OrderId order, String company) {
        var path = "/v1/orders/" + order.external();
        var found = given().auth().oauth2(partner.token()).get(path);
        Map<String, Object> to = new HashMap<>(found.path("shipTo"));
        to.put("company", company);
        return given().auth()
                .oauth2(partner.token())
                .header("If-Match", found.header("ETag"))
                .contentType(ContentType.JSON)
                .body(to)
                .put(path + "/ship-to");
    }

    @Test
    @DisplayName("R11.4 a quote for the customer promises the same, keeps it, and is for that customer alone")
    void quote() {
        var partner = situations.activeReseller(Standing.ESTABLISHED);
        var opportunity = grant(partner);
        send(partner, "/v1/quotes", FOR_CONTOH.replace("Contoh Nusantara", "Somebody"))
                .then()
                .body("net.amount", equalTo("899.10"));
        var quote = send(partner, "/v1/quotes", FOR_CONTOH);
        quote.then()
                .statusCode(201)
                .body("net.amount", equalTo("849.15"))
                .body("customer.company", equalTo("Contoh Nusantara"))
                .body("customer.country", equalTo("ID"))
                .body("priceExplanation.rule", hasItem("R11.4"));
        var acceptance = "/v1/quotes/" + quote.<String>path("id") + "/acceptance";
        situations.tell(partner, 3, new ResellerFact.OpportunityEnded(opportunity));
        send(partner, acceptance, ACCEPT.replace("PT Contoh Nusantara", "Somebody Else"))
                .then()
                .statusCode(422)
                .body("code", equalTo("PRICED_FOR_OTHER_CUSTOMER"))
                .body("errors.pointer", contains("/shipTo/company"));
        send(partner, acceptance, ACCEPT)
                .then()
                .statusCode(201)
                .body("net.amount", equalTo("849.15"))
                .body("priceExplanation.rule", hasItem("R11.4"));
        send(partner, "/v1/quotes", FOR_CONTOH.replace("\"ID\"", "\"XX\""))
                .then()
                .statusCode(400);
    }
}
