package dev.mitra.license.export.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.license.issue.OrderLine;
import dev.mitra.license.issue.OrderNumber;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.ShipTo;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchingAndExportingTest {

    @Inject
    Orders orders;

    @Test
    void staff_find_by_number_customer_product_status_and_period() {
        var name = "Zeta " + UUID.randomUUID();
        var term = Samples.line("ZET-JAVA-TERM", "Tabulon, 1 year", 3, Samples.developerOem("Tabulon", 12));
        var order = orders.issued(of(name, term));
        for (var query : List.of(
                "orderNumber=" + order.details().number().digits(),
                "customer=" + name.substring(0, 20).toUpperCase(java.util.Locale.ROOT),
                "customer=zeta@" + mailDomain(name),
                "sku=ZET-JAVA-TERM&orderId=" + order.id().external(),
                "status=ACTIVE&orderId=" + order.id().external(),
                "expiresFrom=2026-01-01&expiresUntil=2099-01-01&orderId="
                        + order.id().external(),
                "updatesEndUntil=2099-01-01&orderId=" + order.id().external())) {
            find(query).then().statusCode(200).body("data", hasSize(3));
        }
        find("status=REVOKED&orderId=" + order.id().external()).then().body("data", hasSize(0));
        find("expiresUntil=2020-01-01").then().body("data", hasSize(0));
        find("customer=z").then().statusCode(400);
        find("orderNumber=12").then().statusCode(400);
        find("status=LOST").then().statusCode(org.hamcrest.Matchers.oneOf(400, 404));
    }

    @Test
    void pages_of_every_order_follow_one_another_without_gap_or_repeat() {
        var term = Samples.line("TAB-JAVA-TERM", "Tabulon, 1 year", 5, Samples.developerOem("Tabulon", 12));
        var order = orders.issued(of("Paging " + UUID.randomUUID(), term));
        for (var query : List.of("", "&expiresFrom=2020-01-01", "&updatesEndFrom=2020-01-01")) {
            var seen = new ArrayList<String>();
            String cursor = "";
            do {
                var page = given().auth()
                        .oauth2(Tokens.sales())
                        .queryParam("cursor", cursor)
                        .get("/v1/licenses?limit=2&orderId=" + order.id().external() + query);
                page.then().statusCode(200);
                seen.addAll(page.path("data.id"));
                cursor = page.path("nextCursor");
            } while (cursor != null);
            assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        }
        find("expiresFrom=2020-01-01&cursor=" + newestCursor(order)).then().statusCode(400);
    }

    @Test
    void a_search_never_leaves_the_caller_s_own_licences() {
        var order = orders.issued(Samples.perpetual(1));
        var stranger = Tokens.reseller(AccountId.random(), ResellerId.random());
        for (var query : List.of("customer=PT Contoh", "orderNumber=000000000424", "status=ACTIVE")) {
            given().auth()
                    .oauth2(stranger)
                    .get("/v1/licenses?" + query)
                    .then()
                    .statusCode(200)
                    .body("data", hasSize(0));
            given().auth()
                    .oauth2(Tokens.reseller(AccountId.random(), order.reseller()))
                    .get("/v1/licenses?" + query)
                    .then()
                    .body("data", hasSize(1));
        }
    }

    @Test
    void an_export_has_the_same_lines_and_runs_no_formula_in_a_spreadsheet() {
        var order = orders.issued(of("=HYPERLINK(\"x\") " + UUID.randomUUID(), Samples.perpetual(2)));
        var path = "/v1/license-exports?orderId=" + order.id().external();
        var csv = given().auth().oauth2(Tokens.sales()).get(path);
        csv.then().statusCode(200).contentType("text/csv");
        assertThat(csv.asString().lines()).hasSize(3);
        assertThat(csv.asString())
                .startsWith("licenseId,orderNumber,sku,")
                .contains(",\"'=HYPERLINK(\"\"x\"\")")
                .doesNotContain("acct_", "res_");
        given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), order.reseller()))
                .get(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    private Orders.Played of(String company, OrderLine... lines) {
        var played = orders.played(lines);
        var details = played.details();
        var shipTo = new ShipTo(company, Samples.email("zeta@" + mailDomain(company)), new Country("ID"));
        return new Orders.Played(
                played.id(),
                played.reseller(),
                new OrderDetails(
                        new OrderNumber(
                                Integer.toString(Math.floorMod(company.hashCode(), 1_000_000_000) + 1_000_000_000)
                                        .concat("0".repeat(12))
                                        .substring(0, 12)),
                        shipTo,
                        details.deliverTo(),
                        null,
                        played.reseller(),
                        details.lines()),
                played.owner());
    }

    private static String mailDomain(String company) {
        return "z" + Integer.toHexString(company.hashCode()) + ".example";
    }

    private static String newestCursor(Orders.Played order) {
        return find("limit=2&orderId=" + order.id().external()).path("nextCursor");
    }

    private static Response find(String query) {
        return given().auth().oauth2(Tokens.sales()).get("/v1/licenses?" + query);
    }
}
