package dev.mitra.order.events;

import static dev.mitra.order.Orders.place;
import static dev.mitra.order.events.Foreign.AT;
import static dev.mitra.order.events.Foreign.DAY;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.Examples;
import dev.mitra.order.Situations;
import dev.mitra.order.licence.License;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.licence.app.FindLicenses;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Orders and their events through a real broker, in the wrong order and twice.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LivingThroughAnOrderTest {

    @Inject
    Situations situations;

    @Inject
    FindLicenses findLicenses;

    private final OtherServices others = new OtherServices();

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    @DisplayName("R9.3 R5.3 an order lives through its events; ops, reseller and customer each see their part")
    void whole_story() {
        var partner = situations.activeReseller(Standing.NEW);
        var order = place(partner);
        var customer = AccountId.random();
        arrive(new Foreign.OrderPaid(order.value(), DAY, 2, AT));
        untilAxes(order, "Paid Released Pending");
        others.repeat();
        arrive(invoice(order));
        arrive(new Foreign.AccountMatched(customer, UuidV7.random(), order.value(), 1, AT));
        arrive(issued(order));
        arrive(new Foreign.OrderPaid(order.value(), DAY, 2, AT), new Foreign.LicenseDelivered(order.value(), 2, AT));
        untilAxes(order, "Paid Released Delivered");
        await().until(() -> situations.order(order).order().progress().customer() != null);
        await().until(() -> situations.order(order).order().progress().invoice() != null);
        assertThat(situations.published(order))
                .containsOnlyOnce("OrderReleased")
                .containsOnlyOnce("OrderCompleted");

        given().auth()
                .oauth2(partner.token())
                .get("/v1/orders/" + order.external())
                .then()
                .body("completed", equalTo(true))
                .body("customerAccount", equalTo("READY"))
                .body("invoice.total.amount", equalTo("1910.59"))
                .body("invoice.paymentReference", equalTo("RF54INV2026000042"))
                .body("licenses", hasSize(2));
        ops_reads_all(order);
        the_reseller_reads_a_part(order, partner.token());
        the_customer_sees_no_price(order, customer);
    }

    private void ops_reads_all(OrderId order) {
        var path = "/v1/orders/" + order.external() + "/timeline";
        var events = given().auth()
                .oauth2(Tokens.ops())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(events.<String>getList("data.event"))
                .contains("OrderPlaced", "OrderPriced", "InvoiceIssued", "OrderPaid", "OrderReleased", "AccountMatched")
                .contains("LicenseIssued", "LicenseDelivered", "OrderCompleted");
        var paid = events.getString("data.find { it.event == 'OrderPaid' }.id");
        assertThat(events.getString("data.find { it.event == 'OrderReleased' }.causedBy"))
                .isEqualTo(paid);
    }

    private void the_reseller_reads_a_part(OrderId order, String token) {
        var path = "/v1/orders/" + order.external() + "/timeline";
        var told = given().auth().oauth2(token).get(path).then().statusCode(200).extract();
        assertThat(told.jsonPath().<String>getList("data.event"))
                .contains("OrderPlaced", "CustomerAccountReady", "LicenseDelivered")
                .doesNotContain("AccountMatched", "OrderPriced");
        assertThat(told.asString()).doesNotContain("account-service");
        given().auth()
                .oauth2(situations.activeReseller(Standing.NEW).token())
                .get(path)
                .then()
                .statusCode(404);
    }

    private void the_customer_sees_no_price(OrderId order, AccountId account) {
        var mailbox = Examples.email("ayu@contoh-nusantara.example");
        var token = Tokens.customer(account, mailbox);
        var answer = given().auth()
                .oauth2(token)
                .get("/v1/purchases/" + order.external())
                .then()
                .statusCode(200)
                .body("status", equalTo("READY"))
                .body("lines.sku", contains("TAB-NET-DEV-SB"))
                .body("licenses", hasSize(2))
                .extract()
                .asString();
        assertThat(answer)
                .doesNotContain(
                        "899.10", "1798.20", "1910.59", "USD", "amount", "price", "\"net\"", "Lone Star", "INV-");
        given().auth().oauth2(token).get("/v1/purchases").then().body("data.id", contains(order.external()));
        given().auth()
                .oauth2(Tokens.unverified(account, mailbox))
                .get("/v1/purchases")
                .then()
                .statusCode(403)
                .body("code", equalTo("EMAIL_NOT_VERIFIED"));
        var stranger = Tokens.customer(AccountId.random(), mailbox);
        given().auth()
                .oauth2(stranger)
                .get("/v1/purchases/" + order.external())
                .then()
                .statusCode(404);
        given().auth().oauth2(stranger).get("/v1/purchases").then().body("data", empty());
    }

    @Test
    @DisplayName(
            "A reversal, a failed issue, a credit note and a revocation, of replaced licences too, each move their axis")
    void backwards() {
        var order = place(situations.activeReseller(Standing.NEW));
        arrive(new Foreign.OrderPaid(order.value(), DAY, 2, AT));
        arrive(new Foreign.PaymentReversed(order.value(), "taken back", 3, AT));
        untilAxes(order, "Reversed Released Pending");
        arrive(new Foreign.LicenseIssueFailed(order.value(), "no signing key", 1, AT));
        untilAxes(order, "Reversed Released Held");
        var issued = issued(order);
        arrive(issued);
        untilAxes(order, "Reversed Released Issued");
        arrive(new Foreign.CreditNoteIssued(order.value(), "TAX_ONLY", 4, AT));
        arrive(new Foreign.CreditNoteIssued(order.value(), "REFUNDED", 5, AT));
        var replaced = issued.licenses().stream()
                .map(seat ->
                        new Foreign.LicenseReplaced(order.value(), UuidV7.random(), seat.licenseId(), false, 2, AT))
                .toList();
        replaced.forEach(this::arrive);
        // one of the new ones goes to another customer, which is none of this order's
        arrive(new Foreign.LicenseReplaced(
                order.value(), UuidV7.random(), replaced.getFirst().licenseId(), true, 3, AT));
        untilReferencesAre(order, replaced.subList(1, 2));
        replaced.forEach(one -> arrive(new Foreign.LicenseRevoked(order.value(), one.licenseId(), 4, AT)));
        untilAxes(order, "Credited Released Revoked");
    }

    @Test
    @DisplayName(
            "A chargeback stops the order and suspends its licences, once; a write-off ends its debt and nothing else")
    void disputed() {
        var order = place(situations.activeReseller(Standing.NEW));
        arrive(new Foreign.OrderPaid(order.value(), DAY, 2, AT));
        untilAxes(order, "Paid Released Pending");
        arrive(new Foreign.PaymentReversed(order.value(), "disputed", "CHARGEBACK", 3, AT));
        untilAxes(order, "Reversed Released Pending");
        others.repeat();
        arrive(new Foreign.OrderPaid(order.value(), DAY, 4, AT));
        untilAxes(order, "Paid Released Pending");
        assertThat(situations.order(order).order().progress().hold())
                .as("staff let it go on, not money")
                .isNotNull();
        arrive(new Foreign.PaymentReversed(order.value(), "meant for another", 5, AT));
        untilAxes(order, "Reversed Released Pending");
        arrive(new Foreign.InvoiceWrittenOff(order.value(), 6, AT));
        untilAxes(order, "Credited Released Pending");
        assertThat(situations.published(order))
                .containsOnlyOnce("OrderReleased", "OrderSuspended")
                .doesNotContain("OrderReinstated", "OrderRefunded", "OrderCancelled");
    }

    private void arrive(OutboundEvent... events) {
        others.say(events);
    }

    private void untilAxes(OrderId order, String axes) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(situations.axes(order)).isEqualTo(axes));
    }

    private void untilReferencesAre(OrderId order, List<Foreign.LicenseReplaced> replaced) {
        var ids = replaced.stream().map(one -> new LicenseId(one.licenseId())).toArray(LicenseId[]::new);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(findLicenses.of(List.of(order)).get(order))
                        .extracting(License::id)
                        .containsExactlyInAnyOrder(ids));
    }

    private static Foreign.InvoiceIssued invoice(OrderId order) {
        return new Foreign.InvoiceIssued(
                order.value(),
                "INV-2026-000042",
                Money.of("1798.20", "USD"),
                Money.of("112.39", "USD"),
                Money.of("1910.59", "USD"),
                DAY.plusDays(30),
                "RF54INV2026000042",
                1,
                AT);
    }

    private Foreign.LicenseIssued issued(OrderId order) {
        var seats = situations.order(order).placement().lines().stream()
                .flatMap(line -> IntStream.rangeClosed(1, line.quantity())
                        .mapToObj(seat -> new Foreign.Seat(
                                UuidV7.random(), line.lineId(), seat, line.sku().code())))
                .toList();
        return new Foreign.LicenseIssued(order.value(), seats, 1, AT);
    }
}
