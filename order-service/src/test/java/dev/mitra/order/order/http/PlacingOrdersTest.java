package dev.mitra.order.order.http;

import static dev.mitra.order.Orders.BODY;
import static dev.mitra.order.Orders.LINES;
import static dev.mitra.order.Orders.idOf;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.Examples;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.order.OrderNumber;
import dev.mitra.order.reseller.DatedRate;
import dev.mitra.order.reseller.Profile;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.order.reseller.app.FollowPolicies;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacingOrdersTest {

    @Inject
    Situations situations;

    @Inject
    BusinessClock clock;

    @Inject
    FollowPolicies policies;

    private Partner partner = new Partner(ResellerId.random(), AccountId.random());

    @BeforeEach
    void activate() {
        partner = situations.activeReseller(Standing.NEW);
    }

    @Test
    @DisplayName("R2.7 R5.1 an active reseller orders for its customer: priced, billed to itself, prepaid, announced")
    void place() {
        var placed = post(partner, BODY);
        placed.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/orders/ord_.*"))
                .header("ETag", "\"2\"")
                .body("channel", equalTo("RESELLER"))
                .body("status.payment", equalTo("UNPAID"))
                .body("status.release", equalTo("WAITING"))
                .body("status.fulfilment", equalTo("NONE"))
                .body("terms", equalTo("PREPAID"))
                .body("billTo.legalName", equalTo("Lone Star Licences LLC"))
                .body("shipTo.email", equalTo("ayu@contoh-nusantara.example"))
                .body("lines[0].listUnit.amount", equalTo("999.00"))
                .body("lines[0].netUnit.amount", equalTo("899.10"))
                .body("lines[0].net.amount", equalTo("1798.20"))
                .body("net.amount", equalTo("1798.20"))
                .body("net.currency", equalTo("USD"))
                .body("invoice", nullValue())
                .body("customerAccount", equalTo("PENDING"))
                .body("termsExplanation.rule", hasItem("R7.3"))
                .body("priceExplanation.rule", hasItem("R4.1"));
        assertThat(OrderNumber.isValid(placed.path("number"))).isTrue();
        assertThat(situations.published(idOf(placed))).containsExactly("OrderPlaced", "OrderPriced");
        assertThat(situations.count(
                        "select count(*) from platform.audit_trail where subject = ?1 and action = 'OrderPlaced'",
                        idOf(placed).external()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R7.3 an established reseller's order is released at once, due in thirty days")
    void on_terms() {
        var established = situations.activeReseller(Standing.ESTABLISHED);
        var placed = post(established, BODY);
        placed.then()
                .body("terms", equalTo("NET30"))
                .body("status.release", equalTo("RELEASED"))
                .body("status.fulfilment", equalTo("PENDING"));
        assertThat(situations.published(idOf(placed))).containsExactly("OrderPlaced", "OrderPriced", "OrderReleased");
    }

    @Test
    @DisplayName("R7.7 an unpaid order past its due date makes the next one prepaid, its payment restores the terms")
    void overdue() {
        var established = situations.activeReseller(Standing.ESTABLISHED);
        var first = idOf(post(established, BODY));
        situations.sql("update orders set due_on = due_on - 31 where id = ?1", first.value());
        post(established, BODY)
                .then()
                .body("terms", equalTo("PREPAID"))
                .body("termsExplanation[0].rule", equalTo("R7.7"));
        situations.paid(first, 2);
        post(established, BODY).then().body("terms", equalTo("NET30"));
    }

    @Test
    @DisplayName("R2.7 without an active reseller nobody orders")
    void not_active() {
        var unknown = new Partner(ResellerId.random(), AccountId.random());
        post(unknown, BODY).then().statusCode(403).body("code", equalTo("RESELLER_NOT_ACTIVE"));
        situations.tell(partner, 2, new ResellerFact.Suspended());
        post(partner, BODY).then().statusCode(403).body("code", equalTo("RESELLER_NOT_ACTIVE"));
        situations.tell(partner, 3, new ResellerFact.Reinstated());
        post(partner, BODY).then().statusCode(201);
        given().auth()
                .oauth2(Tokens.anyone("customer"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(BODY)
                .post("/v1/orders")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName(
            "R5.1 without ship-to, or with the reseller's own mailbox, nothing is ordered; its domain is a warning")
    void ship_to() {
        post(partner, "{" + LINES + "}").then().statusCode(422).body("errors.pointer", contains("/shipTo"));
        post(partner, BODY.replace("\"email\":\"ayu@contoh-nusantara.example\",", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/shipTo/email"));
        post(partner, BODY.replace("ayu@contoh-nusantara.example", "Orders@LoneStar.example"))
                .then()
                .statusCode(422)
                .body("code", equalTo("SHIP_TO_IS_RESELLER"));
        post(partner, BODY.replace("ayu@contoh-nusantara.example", "colleague@lonestar.example"))
                .then()
                .statusCode(201)
                .body("warnings.code", contains("SHIP_TO_OWN_DOMAIN"));
    }

    @Test
    void an_expected_total_that_differs_orders_nothing_and_tells_the_right_one() {
        var expected = ",\"expectedTotal\":{\"amount\":\"%s\",\"currency\":\"USD\"}}";
        var body = BODY.substring(0, BODY.length() - 1);
        post(partner, body + expected.formatted("1798.21"))
                .then()
                .statusCode(409)
                .body("code", equalTo("TOTAL_DIFFERS"))
                .body("actualTotal.amount", equalTo("1798.20"));
        post(partner, body + expected.formatted("1798.20"))
                .then()
                .statusCode(201)
                .body("id", notNullValue());
    }

    @Test
    void the_idempotency_key_is_needed_and_keeps_the_first_answer() {
        given().auth()
                .oauth2(partner.token())
                .contentType(ContentType.JSON)
                .body(BODY)
                .post("/v1/orders")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
        var key = UUID.randomUUID().toString();
        var first = post(partner, BODY, key);
        var again = post(partner, BODY, key);
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        post(partner, BODY.replace("Bandung", "Jakarta"), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    @DisplayName("R5.1 bill-to is frozen: a new profile concerns new orders only")
    void frozen_bill_to() {
        var before = post(partner, BODY);
        var old = Examples.profile();
        var renamed = new Profile(
                "Lone Star Software Inc",
                old.address(),
                "TAX-1",
                old.currency(),
                old.language(),
                old.billingContacts(),
                old.deliverTo());
        situations.tell(partner, 2, new ResellerFact.ProfileChanged(renamed));
        get(idOf(before)).body("billTo.legalName", equalTo("Lone Star Licences LLC"));
        post(partner, BODY)
                .then()
                .body("billTo.legalName", equalTo("Lone Star Software Inc"))
                .body("billTo.taxId", equalTo("TAX-1"));
    }

    @Test
    @DisplayName("R1.5 R4.1 the rate of the order's day applies, a later one to later orders, none is made up")
    void rate_of_the_day() {
        var tomorrow = clock.today().plusDays(1);
        situations.tell(partner, 2, new ResellerFact.RateChanged(new DatedRate(tomorrow, Percentage.of("30"))));
        post(partner, BODY).then().body("net.amount", equalTo("1798.20"));
        situations.tell(partner, 3, new ResellerFact.RateChanged(new DatedRate(clock.today(), Percentage.ZERO)));
        post(partner, BODY).then().body("net.amount", equalTo("1998.00"));
    }

    @Test
    @DisplayName("R9.1 the order records which policy it accepts")
    void policy() {
        policies.published("2026-01", clock.today());
        post(partner, BODY)
                .then()
                .statusCode(201)
                .body("termsExplanation.find { it.rule == 'R9.1' }.input.applies", equalTo("2026-01"));
    }

    private ValidatableResponse get(OrderId order) {
        return given().auth()
                .oauth2(partner.token())
                .get("/v1/orders/" + order.external())
                .then();
    }
}
