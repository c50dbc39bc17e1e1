package dev.mitra.order.stock.http;

import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.post;
import static dev.mitra.order.stock.http.CatalogueFiles.HEADER;
import static dev.mitra.order.stock.http.CatalogueFiles.row;
import static dev.mitra.order.stock.http.CatalogueFiles.staff;
import static dev.mitra.order.stock.http.CatalogueFiles.take;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Each test keeps products of its own, since all share one catalogue.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingTheCatalogueTest {

    @Inject
    Situations situations;

    @Inject
    BusinessClock clock;

    @Test
    @DisplayName("R11.1 staff edit texts and guidance by their version, and take a product off the lists")
    void editing() {
        take(HEADER + row(clock.today(), "EDIT-ME", "100.00", 1, 0)).body("applied", equalTo(true));
        var edit = """
                {"name":"Edited","description":{"en":"Text","id":"Teks"},"guidance":{"en":"Ask first","id":"Tanya dulu"},
                 "discountable":false,"sold":%s}""";
        edit("EDIT-ME", null, edit.formatted(true)).statusCode(428);
        edit("EDIT-ME", "\"9\"", edit.formatted(true)).statusCode(412);
        edit("EDIT-ME", "\"1\"", edit.formatted(true)).statusCode(200).header("ETag", "\"2\"");
        product("EDIT-ME")
                .statusCode(200)
                .body("name", equalTo("Edited"))
                .body("guidance", equalTo("Ask first"))
                .body("discountable", equalTo(false));
        edit("EDIT-ME", "\"2\"", edit.formatted(false)).statusCode(200);
        product("EDIT-ME").statusCode(404);
        post(situations.activeReseller(Standing.NEW), order("EDIT-ME", 1))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_SKU"));
    }

    @Test
    @DisplayName("A price is announced ahead, shown beforehand, valid on its day; what was valid stays readable")
    void announcing() {
        take(HEADER + row(clock.today(), "DATED-ONE", "100.00", 1, 0)).body("applied", equalTo(true));
        var today = clock.today();
        announce("DATED-ONE", "120.00", today.toString()).statusCode(422).body("code", equalTo("PRICE_FROZEN"));
        announce("DATED-ONE", "130.00", today.plusDays(1).toString()).statusCode(200);
        announce("DATED-ONE", "120.00", today.plusDays(1).toString())
                .statusCode(200)
                .body("prices.unit.amount", contains("100.00", "120.00"));
        product("DATED-ONE")
                .body("retailPrice.amount", equalTo("100.00"))
                .body("announcedPrices.retailPrice.amount", contains("120.00"));
        listed("DATED-ONE", today.plusDays(1).toString()).isEqualTo("120.00");
        listed("DATED-ONE", today.toString()).isEqualTo("100.00");
        given().get("/v1/price-lists/USD?on=" + today.minusDays(1) + "&cursor=")
                .then()
                .body("data.sku", not(hasItem("DATED-ONE")));
        given().get("/v1/price-lists/XXYY").then().statusCode(404);
    }

    @Test
    @DisplayName("R4.1 a price for larger quantities counts the seats of all lines, and the order says so")
    void quantities() {
        take(HEADER
                        + row(clock.today(), "MANY-SEATS", "100.00", 1, 0)
                        + row(clock.today(), "MANY-SEATS", "80.00", 5, 0))
                .body("rows.outcome", contains("ADDED", "ADDED"));
        product("MANY-SEATS")
                .body("quantityPrices.fromQuantity", contains(5))
                .body("quantityPrices.retailPrice.amount", contains("80.00"));
        var partner = situations.activeReseller(Standing.NEW);
        post(partner, order("MANY-SEATS", 4)).then().body("net.amount", equalTo("360.00"));
        post(partner, order("MANY-SEATS", 5))
                .then()
                .body("lines[0].listUnit.amount", equalTo("80.00"))
                .body("net.amount", equalTo("360.00"))
                .body("priceExplanation.rule", hasItem("QUANTITY"));
    }

    @Test
    void who_has_seen_a_product_or_a_page_is_told_that_nothing_changed() {
        for (var path : new String[] {"/v1/products/TAB-NET-DEV-SB", "/v1/products?limit=2&text=quillmark"}) {
            var tag = given().get(path).then().statusCode(200).extract().header("ETag");
            given().header("If-None-Match", tag).get(path).then().statusCode(304);
            var partner = situations.activeReseller(Standing.NEW);
            given().auth()
                    .oauth2(partner.token())
                    .header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    private org.assertj.core.api.AbstractStringAssert<?> listed(String sku, String on) {
        String next = null;
        do {
            var query = given().queryParam("on", on).queryParam("limit", 200);
            var page = (next == null ? query : query.queryParam("cursor", next))
                    .get("/v1/price-lists/USD")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            String found = page.getString("data.find { it.sku == '" + sku + "' }?.prices?.first()?.unit?.amount");
            if (found != null) {
                return assertThat(found);
            }
            next = page.getString("nextCursor");
        } while (next != null);
        return assertThat((String) null);
    }

    private static String order(String sku, int quantity) {
        return "{" + SHIP_TO + ",\"lines\":[{\"sku\":\"" + sku + "\",\"quantity\":" + quantity + "}]}";
    }

    private static ValidatableResponse product(String sku) {
        return given().get("/v1/products/" + sku).then();
    }

    private static ValidatableResponse edit(String sku, @org.jspecify.annotations.Nullable String tag, String body) {
        var request = staff().contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag))
                .put("/v1/catalogue/" + sku)
                .then();
    }

    private static ValidatableResponse announce(String sku, String unit, String from) {
        return staff().contentType(ContentType.JSON)
                .body("{\"unit\":{\"amount\":\"" + unit + "\",\"currency\":\"USD\"},\"validFrom\":\"" + from + "\"}")
                .post("/v1/catalogue/" + sku + "/prices")
                .then();
    }
}
