package dev.mitra.order.order.http;

import static dev.mitra.order.Orders.BODY;
import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.act;
import static dev.mitra.order.Orders.cancel;
import static dev.mitra.order.Orders.place;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.Examples;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturningOrdersTest {

    private static final String NEW_SHIP_TO = SHIP_TO.substring(SHIP_TO.indexOf('{'))
            .replace("PT Contoh Nusantara", "CV Maju Jaya")
            .replace("ayu@contoh-nusantara.example", "budi@maju-jaya.example");

    @Inject
    Situations situations;

    private Partner partner = new Partner(ResellerId.random(), AccountId.random());

    @BeforeEach
    void activate() {
        partner = situations.activeReseller(Standing.NEW);
    }

    @Test
    @DisplayName("A released order is returned within the period: credited, licences revoked, announced once")
    void giving_back() {
        var order = place(partner);
        act(partner.token(), order, "return").statusCode(409).body("code", equalTo("ORDER_NOT_RELEASED"));
        situations.paid(order, 2);
        var licenses = situations.issued(order);
        act(situations.activeReseller(Standing.NEW).token(), order, "return").statusCode(404);
        act(partner.token(), order, "return")
                .statusCode(200)
                .body("status.release", equalTo("RETURNED"))
                .body("status.reason", equalTo("It does not fit."));
        act(partner.token(), order, "return").statusCode(409).body("code", equalTo("ORDER_RETURNED"));
        licenses.forEach(license -> situations.revoked(order, license.id()));
        situations.payment(order, PaymentFact.Kind.CREDITED, 3);
        assertThat(situations.axes(order)).isEqualTo("Credited Returned Revoked");
        assertThat(situations.published(order))
                .containsExactly(
                        "OrderPlaced", "OrderPriced", "OrderReleased", "OrderRefunded", "OrderRefundRequested");
    }

    @Test
    @DisplayName("After the return period only staff take an order back")
    void too_late() {
        var order = place(partner);
        situations.paid(order, 2);
        situations.sql("update orders set release_at = release_at - interval '40 days' where id = ?1", order.value());
        act(partner.token(), order, "return").statusCode(409).body("code", equalTo("RETURN_PERIOD_OVER"));
        act(Tokens.anyone("sales"), order, "return").statusCode(200);
    }

    @Test
    @DisplayName("Staff hold an order: its payment is kept, releases nothing, and takes effect when it goes on")
    void holding() {
        var order = place(partner);
        act(partner.token(), order, "hold").statusCode(403);
        act(Tokens.anyone("sales"), order, "resumption").statusCode(409).body("code", equalTo("ORDER_NOT_ON_HOLD"));
        act(Tokens.anyone("sales"), order, "hold").statusCode(200).body("status.onHold", equalTo(true));
        act(Tokens.anyone("sales"), order, "hold").statusCode(409).body("code", equalTo("ORDER_ON_HOLD"));
        assertThat(openTasks(order)).isEqualTo(1);
        situations.paid(order, 2);
        assertThat(situations.axes(order)).isEqualTo("Paid Waiting None");
        act(Tokens.anyone("sales"), order, "resumption")
                .statusCode(200)
                .body("status.release", equalTo("RELEASED"))
                .body("status.onHold", equalTo(false));
        assertThat(openTasks(order)).isZero();
        assertThat(situations.published(order))
                .containsExactly("OrderPlaced", "OrderPriced", "OrderSuspended", "OrderReinstated", "OrderReleased");
    }

    @Test
    @DisplayName("Staff cancel an order that was paid and is on hold; a reseller cannot")
    void cancelling_what_is_held() {
        var order = place(partner);
        act(Tokens.anyone("sales"), order, "hold").statusCode(200);
        situations.paid(order, 2);
        cancel(partner, order).then().statusCode(409).body("code", equalTo("ORDER_PAID"));
        act(Tokens.anyone("sales"), order, "cancellation").statusCode(200).body("status.onHold", equalTo(false));
        assertThat(situations.published(order))
                .containsExactly("OrderPlaced", "OrderPriced", "OrderSuspended", "OrderCancelled", "OrderVoided");
    }

    @Test
    @DisplayName("R5.1 until its release an order can be shipped to somebody else; nothing else of it changes")
    void another_ship_to() {
        var order = place(partner);
        redirect(order, null, NEW_SHIP_TO).statusCode(428);
        redirect(order, "\"1\"", NEW_SHIP_TO).statusCode(412);
        redirect(order, "\"2\"", NEW_SHIP_TO.replace("budi@maju-jaya.example", "orders@lonestar.example"))
                .statusCode(422)
                .body("code", equalTo("SHIP_TO_IS_RESELLER"));
        situations.tell(
                partner, 2, new ResellerFact.ProfileChanged(Examples.profileDeliveredTo("new@lonestar.example")));
        redirect(order, "\"2\"", NEW_SHIP_TO.replace("budi@maju-jaya.example", "new@lonestar.example"))
                .statusCode(422)
                .body("code", equalTo("SHIP_TO_IS_RESELLER"));
        redirect(order, "\"2\"", NEW_SHIP_TO)
                .statusCode(200)
                .body("shipTo.company", equalTo("CV Maju Jaya"))
                .body("net.amount", equalTo("1798.20"))
                .body("version", equalTo(3));
        given().auth()
                .oauth2(partner.token())
                .queryParam("text", "maju jaya")
                .get("/v1/orders")
                .then()
                .body("data.id", contains(order.external()));
        situations.paid(order, 2);
        assertThat(situations.count(
                        "select count(*) from platform.outbox where key = ?1 and type = 'OrderReleased.v1'"
                                + " and cast(payload as text) like '%budi@maju-jaya.example%'",
                        order.value()))
                .isEqualTo(1);
        redirect(order, "\"4\"", NEW_SHIP_TO).statusCode(409).body("code", equalTo("ORDER_RELEASED"));
    }

    @Test
    @DisplayName("The same order within a day is warned of, unless it is meant or the first one was cancelled")
    void twins() {
        var first = place(partner);
        post(partner, BODY).then().statusCode(201).body("warnings.code", contains("POSSIBLE_DUPLICATE"));
        var meant = BODY.substring(0, BODY.length() - 1) + ",\"duplicateConfirmed\":true}";
        post(partner, meant).then().statusCode(201).body("warnings", empty());
        post(partner, BODY.replace("\"quantity\":2", "\"quantity\":3")).then().body("warnings", empty());
        post(partner, BODY.replace("ayu@", "budi@")).then().body("warnings", empty());
        var other = situations.activeReseller(Standing.NEW);
        var alone = place(other);
        cancel(other, alone).then().statusCode(200);
        post(other, BODY).then().body("warnings", empty());
        assertThat(situations.axes(first)).isEqualTo("Unpaid Waiting None");
    }

    private long openTasks(OrderId order) {
        return situations.count(
                "select count(*) from staff_task where order_id = ?1 and concern = 'ON_HOLD' and closed_at is null",
                order.value());
    }

    private ValidatableResponse redirect(OrderId order, @org.jspecify.annotations.Nullable String tag, String body) {
        var request = given().auth().oauth2(partner.token()).contentType(ContentType.JSON);
        return (tag == null ? request : request.header("If-Match", tag))
                .body(body)
                .put("/v1/orders/" + order.external() + "/ship-to")
                .then();
    }
}
