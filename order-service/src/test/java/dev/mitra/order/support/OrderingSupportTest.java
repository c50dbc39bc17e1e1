package dev.mitra.order.support;

import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.idOf;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.order.Examples;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.licence.License;
import dev.mitra.order.renewal.app.OfferRenewals;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderingSupportTest {

    private static final String LICENCES = "{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":2}";
    private static final String WITH = LICENCES + ",{\"sku\":\"TAB-NET-DEV-SB-SUP\",\"quantity\":2}";

    @Inject
    Situations situations;

    @Inject
    OfferRenewals offerRenewals;

    @Inject
    BusinessClock clock;

    private Partner partner = new Partner(dev.mitra.kernel.ResellerId.random(), AccountId.random());

    @BeforeEach
    void activate() {
        partner = situations.activeReseller(Standing.NEW);
    }

    @Test
    @DisplayName(
            "R9.3 support bought with licences begins with the release; the customer sees until when, and no price")
    void with_licences() {
        var order = order(WITH);
        show(order).body("support", empty()).body("lines.purpose", contains("NEW", "SUPPORT"));
        situations.paid(order, 2);
        var customer = AccountId.random();
        situations.accountReady(order, customer);
        show(order)
                .body("support", hasSize(1))
                .body("support[0].seats", equalTo(2))
                .body("support[0].from", equalTo(clock.today().toString()))
                .body("support[0].until", equalTo(clock.today().plusMonths(12).toString()));
        assertThat(situations.axes(order)).as("licences are still to come").isEqualTo("Paid Released Pending");
        assertThat(released(order))
                .contains("\"lines\":[{", "\"support\":[{", "\"months\":12")
                .doesNotContain("SUPPORT\"");
        given().auth()
                .oauth2(Tokens.customer(customer, Examples.email("ayu@contoh-nusantara.example")))
                .get("/v1/purchases/" + order.external())
                .then()
                .statusCode(200)
                .body("support[0].sku", equalTo("TAB-NET-DEV-SB-SUP"))
                .body("support[0].seats", equalTo(2))
                .body(not(containsString("amount")));
        assertThat(situations.texts(
                        "select body from platform.mail where about = ?1 and kind = 'SUPPORT_BEGUN'", order.value()))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail).doesNotContain("USD", "149.85", "134.8"));
    }

    @Test
    @DisplayName(
            "Support alone is there with its payment, goes on from the old one, and asks license-service for nothing")
    void alone() {
        var first = order(WITH);
        situations.paid(first, 2);
        var licences = situations.issued(first).stream().map(License::id).toList();
        var again = order("{\"sku\":\"TAB-NET-DEV-SB-SUP\",\"quantity\":1,\"support\":{\"licenses\":[\""
                + licences.getLast().external() + "\"]}}");
        show(again).body("status.fulfilment", equalTo("NONE"));
        situations.paid(again, 2);
        show(again)
                .body("status.fulfilment", equalTo("DELIVERED"))
                .body("completed", equalTo(true))
                .body("lines[0].supports", contains(licences.getLast().external()))
                .body(
                        "support[0].from",
                        equalTo(clock.today().plusMonths(12).plusDays(1).toString()))
                .body("support[0].until", equalTo(clock.today().plusMonths(24).toString()));
        assertThat(released(again)).contains("\"lines\":[]");
        assertThat(situations.published(again)).contains("OrderReleased", "OrderCompleted");
        given().auth()
                .oauth2(partner.token())
                .get("/v1/orders?status=DELIVERED")
                .then()
                .body("data.id", contains(again.external()));
    }

    @Test
    void support_of_a_returned_order_is_over() {
        var order = order(WITH);
        situations.paid(order, 2);
        given().auth()
                .oauth2(partner.token())
                .header("Idempotency-Key", java.util.UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"Does not fit.\"}")
                .post("/v1/orders/" + order.external() + "/return")
                .then()
                .statusCode(200)
                .body("support", empty());
    }

    @Test
    @DisplayName("Before its end another year is quoted together with the updates, and the customer is told")
    void reminded() {
        var order = order(WITH);
        situations.paid(order, 2);
        situations.issued(order);
        var end = clock.today().plusDays(30);
        situations.sql("update issued_license set updates_until = ?1 where order_id = ?2", end, order.value());
        situations.sql(
                "update support_seat set starts_on = ?1, ends_on = ?2 where order_id = ?3",
                end.minusMonths(12),
                end,
                order.value());
        offerRenewals.run(JobPeriod.day(clock.today()));
        given().auth()
                .oauth2(partner.token())
                .get("/v1/quotes")
                .then()
                .body("data", hasSize(1))
                .body("data[0].lines.purpose", containsInAnyOrder("RENEWAL", "SUPPORT"))
                .body("data[0].lines.find { it.purpose == 'SUPPORT' }.supports", hasSize(2));
        assertThat(situations.texts(
                        "select body from platform.mail where about = ?1 and kind = 'UPDATES_END'", order.value()))
                .singleElement()
                .asString()
                .contains("dukungan berikut berakhir", "support for 12 months");
    }

    @Test
    @DisplayName("Support follows its licence through a renewal")
    void through_a_renewal() {
        var first = order(WITH);
        situations.paid(first, 2);
        var old = situations.issued(first).getFirst().id();
        var renewal = order("{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":1,\"renewal\":{\"years\":1,\"licenses\":[\""
                + old.external() + "\"]}}");
        situations.paid(renewal, 2);
        var renewed = situations.issued(renewal).getFirst().id();
        var again = order("{\"sku\":\"TAB-NET-DEV-SB-SUP\",\"quantity\":1,\"support\":{\"licenses\":[\""
                + renewed.external() + "\"]}}");
        situations.paid(again, 2);
        show(again)
                .body("support[0].until", equalTo(clock.today().plusMonths(24).toString()));
    }

    @Test
    void support_without_anything_to_support_is_refused_with_its_line() {
        post(partner, body("{\"sku\":\"TAB-NET-DEV-SB-SUP\",\"quantity\":1}"))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_REPLACEABLE"))
                .body("errors[0].pointer", equalTo("/lines/0"))
                .body("errors[0].code", equalTo("NOTHING_TO_SUPPORT"));
    }

    private OrderId order(String lines) {
        return idOf(post(partner, body(lines)));
    }

    private static String body(String lines) {
        return "{" + SHIP_TO + ",\"lines\":[" + lines + "]}";
    }

    private ValidatableResponse show(OrderId order) {
        return given().auth()
                .oauth2(partner.token())
                .get("/v1/orders/" + order.external())
                .then()
                .statusCode(200);
    }

    private String released(OrderId order) {
        List<String> told = situations.texts(
                "select payload from platform.outbox where key = ?1 and type = 'OrderReleased.v1'", order.value());
        return told.getFirst();
    }
}
