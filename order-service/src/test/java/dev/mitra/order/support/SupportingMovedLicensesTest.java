package dev.mitra.order.support;

import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.idOf;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.order.AtOnce;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.licence.License;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.renewal.app.OfferRenewals;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Support of licences that are issued again, renewed, revoked or supported twice before it begins.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SupportingMovedLicensesTest {

    private static final String TWO = "{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":2}";
    private static final String YEAR = "{\"sku\":\"TAB-NET-DEV-SB-SUP\",\"quantity\":";

    @Inject
    Situations situations;

    @Inject
    OfferRenewals offerRenewals;

    @Inject
    BusinessClock clock;

    private Partner partner = new Partner(ResellerId.random(), AccountId.random());
    private OrderId order = OrderId.random();
    private List<LicenseId> licenses = List.of();

    @BeforeEach
    void issue() {
        partner = situations.activeReseller(Standing.NEW);
        order = released(TWO);
        licenses = issued(order);
    }

    @Test
    void support_that_is_paid_after_its_licence_was_issued_again_begins_for_the_new_one() {
        var support = order(supporting(licenses.getFirst()));
        var by = situations.replaced(order, licenses.getFirst());
        situations.paid(support, 2);
        show(support).body("support", hasSize(1)).body("support[0].seats", equalTo(1));
        show(released(supporting(by)))
                .body("support[0].from", equalTo(in(12).plusDays(1).toString()));
    }

    @Test
    @DisplayName("Support goes on from the old one also where the licence was issued again before its renewal")
    void renewed_after_a_replacement() {
        var first = released(supporting(licenses.getFirst()));
        show(first).body("support[0].until", equalTo(in(12).toString()));
        var renewal = order(renewing(licenses.getFirst()));
        situations.replaced(order, licenses.getFirst());
        situations.paid(renewal, 2);
        show(released(supporting(issued(renewal).getFirst()))).body("support[0].until", equalTo(in(24).toString()));
    }

    @Test
    @DisplayName("Support that is paid for a licence that nobody has any more is a task until the order is returned")
    void revoked() {
        var support = order(supporting(licenses.getFirst(), licenses.getLast()));
        situations.revoked(order, licenses.getFirst());
        situations.paid(support, 2);
        show(support).body("support[0].seats", equalTo(1));
        assertThat(tasks(support)).containsExactly(licenses.getFirst().external());
        given().auth()
                .oauth2(partner.token())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"Not there any more.\"}")
                .post("/v1/orders/" + support.external() + "/return")
                .then()
                .statusCode(200);
        assertThat(tasks(support)).isEmpty();
    }

    @Test
    @DisplayName("A licence and its renewal are one seat: supported by one order, one year follows the other")
    void twice_in_one_order() {
        var renewal = released(renewing(licenses.getFirst()));
        var renewed = issued(renewal).getFirst();
        var support = released(supporting(licenses.getFirst(), renewed));
        show(support).body("support", hasSize(2)).body("support.until", hasItems(in(12).toString(), in(24).toString()));
    }

    @Test
    @DisplayName("Eight orders for the same licence that are paid at once support it for eight years, one by one")
    void at_once() throws Exception {
        var orders = Stream.generate(() -> order(supporting(licenses.getFirst())))
                .limit(8)
                .toList();
        AtOnce.run(orders.stream()
                .<Callable<Integer>>map(it -> () -> {
                    situations.paid(it, 2);
                    return 0;
                })
                .toList());
        assertThat(situations.texts(
                        "select cast(ends_on as text) from support_seat where of_line = (select line_id from"
                                + " issued_license where license_id = ?1) and of_seat = 1 order by ends_on",
                        licenses.getFirst().value()))
                .hasSize(8)
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo(in(96).toString());
    }

    @Test
    void on_terms_the_answer_to_the_order_tells_its_support_at_once() {
        var established = situations.activeReseller(Standing.ESTABLISHED);
        post(established, body(TWO + "," + YEAR + "2}"))
                .then()
                .statusCode(201)
                .body("support[0].until", equalTo(in(12).toString()));
    }

    @Test
    @DisplayName("A seat that cannot be quoted keeps no other from its quote: one of two was upgraded")
    void reminded_after_an_upgrade() {
        var bought = released(TWO + "," + YEAR + "2}");
        var both = issued(bought);
        var upgrade = released("{\"sku\":\"TAB-NET-DEV-OEM\",\"quantity\":1,\"upgrade\":{\"licenses\":[\""
                + both.getFirst().external() + "\"]}}");
        issued(upgrade);
        var end = clock.today().plusDays(30);
        situations.sql("update issued_license set updates_until = ?1 where order_id = ?2", end, bought.value());
        situations.sql(
                "update support_seat set starts_on = ?1, ends_on = ?2 where order_id = ?3",
                end.minusMonths(12),
                end,
                bought.value());
        offerRenewals.run(JobPeriod.day(clock.today()));
        given().auth()
                .oauth2(partner.token())
                .get("/v1/quotes")
                .then()
                .body("data", hasSize(1))
                .body("data[0].lines.purpose", hasItems("RENEWAL", "SUPPORT"))
                .body("data[0].lines.quantity", hasItems(1, 1))
                .body("data[0].lines", hasSize(2));
    }

    private LocalDate in(int months) {
        return clock.today().plusMonths(months);
    }

    private static String supporting(LicenseId... named) {
        return YEAR + named.length + ",\"support\":{\"licenses\":" + ids(named) + "}}";
    }

    private static String renewing(LicenseId license) {
        return "{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":1,\"renewal\":{\"years\":1,\"licenses\":" + ids(license)
                + "}}";
    }

    private static String ids(LicenseId... named) {
        return List.of(named).stream()
                .map(it -> "\"" + it.external() + "\"")
                .toList()
                .toString();
    }

    private OrderId order(String lines) {
        return idOf(post(partner, body(lines)));
    }

    private OrderId released(String lines) {
        var placed = order(lines);
        situations.paid(placed, 2);
        return placed;
    }

    private List<LicenseId> issued(OrderId released) {
        return situations.issued(released).stream().map(License::id).toList();
    }

    private static String body(String lines) {
        return "{" + SHIP_TO + ",\"lines\":[" + lines + "]}";
    }

    private List<String> tasks(OrderId of) {
        return situations.texts(
                "select detail from staff_task where order_id = ?1 and concern = 'SUPPORT_WITHOUT_LICENSE'"
                        + " and closed_at is null",
                of.value());
    }

    private ValidatableResponse show(OrderId of) {
        return given().auth()
                .oauth2(partner.token())
                .get("/v1/orders/" + of.external())
                .then()
                .statusCode(200);
    }
}
