package dev.mitra.license.temporary.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Database;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TemporaryLicenseResourceTest {

    @Inject
    Orders orders;

    @Inject
    Database database;

    @Test
    @DisplayName("R7.4 the reseller gets one per order line before release, by mail and event; release supersedes it")
    void before_release() {
        var order = orders.placed(Samples.perpetual(2));
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        var issued = ask(reseller, order);
        issued.then()
                .statusCode(201)
                .body("kind", equalTo("TEMPORARY"))
                .body("status", equalTo("ACTIVE"))
                .body("lineId", equalTo(line(order)));
        String id = issued.path("id");
        assertThat(database.published(order.id(), "TemporaryLicenseIssued")).hasSize(1);
        ask(reseller, order)
                .then()
                .statusCode(409)
                .body("code", equalTo("TEMPORARY_LICENSE_EXISTS"))
                .body("licenseId", equalTo(id));
        given().auth()
                .oauth2(reseller)
                .get("/v1/licenses/" + id + "/file")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(reseller)
                .get("/v1/licenses/" + id + "/deliveries")
                .then()
                .body("data", hasSize(1))
                .body("data[0].kind", equalTo("TEMPORARY_LICENSE"));

        orders.released(order);
        ask(reseller, order).then().statusCode(409).body("code", equalTo("ORDER_ALREADY_RELEASED"));
        orders.owned(order);
        orders.awaitIssued(order);
        given().auth().oauth2(reseller).get("/v1/licenses/" + id).then().body("status", equalTo("SUPERSEDED"));
        assertThat(database.published(order.id(), "LicenseIssued")).hasSize(1);
    }

    @Test
    @DisplayName("R7.4 only the reseller of record may ask, and only for a line of the order")
    void of_record() {
        var order = orders.placed(Samples.perpetual(1));
        ask(Tokens.reseller(AccountId.random(), ResellerId.random()), order)
                .then()
                .statusCode(404);
        ask(Tokens.ops(), order).then().statusCode(403);
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        ask(reseller, order.id().external(), "0190a5d0-0000-7000-8000-000000000099")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lineId"));
        ask(reseller, "ord_00000000000000000000000000", line(order)).then().statusCode(404);
        given().auth()
                .oauth2(reseller)
                .contentType("application/json")
                .body("{\"orderId\":\"%s\",\"lineId\":\"%s\",\"days\":365}"
                        .formatted(order.id().external(), line(order)))
                .post("/v1/temporary-licenses")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PROPERTY"));
    }

    @Test
    @DisplayName("R7.4 a cancelled order gets no temporary licence, and the one it had is revoked")
    void cancelled() {
        var order = orders.placed(Samples.perpetual(1), Samples.perpetual(1));
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        String id = ask(reseller, order).path("id");
        orders.refunded(order);
        given().auth().oauth2(reseller).get("/v1/licenses/" + id).then().body("status", equalTo("REVOKED"));
        var second = order.details().lines().getLast().lineId().value().toString();
        ask(reseller, order.id().external(), second).then().statusCode(409).body("code", equalTo("ORDER_CLOSED"));
    }

    @Test
    @DisplayName(
            "R7.4 staff switch temporary licences off and on for a reseller; the cap holds against requests at once")
    void switched_off_and_capped() throws Exception {
        var order =
                orders.placed(Samples.perpetual(1), Samples.perpetual(1), Samples.perpetual(1), Samples.perpetual(1));
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        allow(Tokens.ops(), order.reseller(), 0).then().statusCode(403);
        allow(Tokens.sales(), order.reseller(), -1).then().statusCode(422);
        allow(Tokens.sales(), order.reseller(), 0).then().statusCode(200);
        ask(reseller, order).then().statusCode(409).body("code", equalTo("TEMPORARY_LICENSE_LIMIT"));

        allow(Tokens.sales(), order.reseller(), 2).then().statusCode(200).body("limit", equalTo(2));
        List<Callable<Integer>> requests = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(i -> () -> ask(
                                reseller,
                                order.id().external(),
                                order.details().lines().get(i).lineId().value().toString())
                        .statusCode())
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads.invokeAll(requests).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(201, 201, 409, 409);
        }
    }

    @Test
    @DisplayName("R7.4 staff give one on a released order too; it is extended once by 15 days and mailed again")
    void by_staff_and_extended() {
        var order = orders.placed(Samples.perpetual(1));
        orders.released(order);
        var first = ask(Tokens.sales(), order);
        first.then().statusCode(201);
        String id = first.path("id");
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        extend(reseller, id).then().statusCode(409).body("code", equalTo("ORDER_ALREADY_RELEASED"));
        extend(Tokens.reseller(AccountId.random(), ResellerId.random()), id)
                .then()
                .statusCode(404);
        var longer = extend(Tokens.sales(), id);
        longer.then().statusCode(201).body("seq", equalTo(2)).body("replaces", equalTo(id));
        assertThat(LocalDate.parse(longer.path("expiresOn")))
                .isEqualTo(LocalDate.parse(first.path("expiresOn")).plusDays(15));
        extend(Tokens.sales(), id).then().statusCode(409).body("code", equalTo("TEMPORARY_LICENSE_NOT_EXTENDABLE"));
        extend(Tokens.sales(), longer.path("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("TEMPORARY_LICENSE_NOT_EXTENDABLE"));
        assertThat(database.published(order.id(), "TemporaryLicenseIssued")).hasSize(2);
        orders.owned(order);
        orders.awaitIssued(order);
        given().auth()
                .oauth2(Tokens.sales())
                .get("/v1/licenses/" + longer.path("id"))
                .then()
                .body("status", equalTo("SUPERSEDED"));
    }

    @Test
    @DisplayName("R7.4 one that would be over even with the extension is not extended, and the answer says since when")
    void over() {
        var order = orders.placed(Samples.perpetual(1));
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        String id = ask(reseller, order).path("id");
        database.endTemporary(order.id());
        extend(reseller, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("TEMPORARY_LICENSE_OVER"))
                .body("detail", org.hamcrest.Matchers.containsString("2020-01-17"));
    }

    @Test
    @DisplayName("R7.4 a reseller for whom staff have switched them off gets no more time for one that runs")
    void extension_switched_off() {
        var order = orders.placed(Samples.perpetual(1));
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        String id = ask(reseller, order).path("id");
        allow(Tokens.sales(), order.reseller(), 0).then().statusCode(200);
        extend(reseller, id).then().statusCode(409).body("code", equalTo("TEMPORARY_LICENSE_LIMIT"));
        allow(Tokens.sales(), order.reseller(), 1).then().statusCode(200);
        extend(reseller, id).then().statusCode(201);
    }

    private static Response extend(String token, String id) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .post("/v1/temporary-licenses/" + id + "/extension");
    }

    private static Response ask(String token, Orders.Played order) {
        return ask(token, order.id().external(), line(order));
    }

    private static Response ask(String token, String orderId, String lineId) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("orderId", orderId, "lineId", lineId))
                .post("/v1/temporary-licenses");
    }

    private static Response allow(String token, ResellerId reseller, int limit) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("limit", limit))
                .put("/v1/temporary-license-allowances/" + reseller.external());
    }

    private static String line(Orders.Played order) {
        return order.details().lines().getFirst().lineId().value().toString();
    }
}
