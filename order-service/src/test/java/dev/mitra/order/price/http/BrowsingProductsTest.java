package dev.mitra.order.price.http;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.order.Examples;
import dev.mitra.order.Situations;
import dev.mitra.order.catalogue.app.LoadDemoCatalogue;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowsingProductsTest {

    @Inject
    Situations situations;

    @Inject
    LoadDemoCatalogue demo;

    @Test
    @DisplayName(
            "R3.1 R1.5 an active reseller sees retail and partner price of every product, everybody else the retail price")
    void prices() {
        var partner = situations.activeReseller(Standing.NEW);
        var query = Map.of("limit", 200);
        given().queryParams(query)
                .get("/v1/products")
                .then()
                .statusCode(200)
                .body("data.partnerPrice", everyItem(nullValue()));
        var products = given().auth()
                .oauth2(partner.token())
                .queryParams(query)
                .get("/v1/products")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Map<String, String>>>getList("data");
        assertThat(products).hasSizeGreaterThanOrEqualTo(13 * 4).allSatisfy(product -> {
            var retail = new BigDecimal(amount(product, "retailPrice"));
            var partnerPrice = new BigDecimal(amount(product, "partnerPrice"));
            assertThat(partnerPrice)
                    .isEqualByComparingTo(retail.multiply(new BigDecimal("0.9")).setScale(2, RoundingMode.HALF_UP));
        });
        situations.tell(partner, 2, new ResellerFact.Suspended());
        given().auth()
                .oauth2(partner.token())
                .get("/v1/products")
                .then()
                .body("data.partnerPrice", everyItem(nullValue()));
    }

    @Test
    @DisplayName("R11.1 every product has licensing guidance in both languages")
    void guidance() {
        given().header("Accept-Language", "id")
                .get("/v1/products/TAB-NET-DEV-OEM")
                .then()
                .statusCode(200)
                .body("retailPrice.amount", equalTo("2997.00"))
                .body("redistributable", equalTo(true))
                .body("guidance", containsString("pengembang"));
        given().get("/v1/products/TAB-NET-DEV-OEM").then().body("guidance", containsString("developer"));
        assertThat(count("product where guidance_en !~ '[a-z]' or guidance_id !~ '[a-z]' or guidance_en = guidance_id"))
                .isZero();
        given().get("/v1/products/NO-SUCH").then().statusCode(404);
        given().get("/v1/products/rubbish%20here").then().statusCode(404);
    }

    @Test
    @DisplayName("R9.2 a product tells its versions, each with the address of its licence agreement")
    void versions() {
        given().get("/v1/products/QUI-NODE-SITE-OEM")
                .then()
                .body("versions.version", contains("26.2", "26.1"))
                .body("versions[0].eula", endsWith("/v1/eulas/2026-01"));
        var put = "/v1/catalogue/QUI-NODE-SITE-OEM/versions/26.2";
        var body = "{\"releasedOn\":\"2026-02-11\",\"agreement\":\"2026-02\"}";
        var staff = Tokens.anyone("sales");
        given().auth()
                .oauth2(staff)
                .contentType("application/json")
                .body(body)
                .put(put)
                .then()
                .statusCode(200);
        demo.load();
        given().get("/v1/products/QUI-NODE-DEV-SB")
                .then()
                .body("versions[0].eula", endsWith("/v1/eulas/2026-02"))
                .body("versions[0].releasedOn", equalTo("2026-02-11"));
        given().auth()
                .oauth2(staff)
                .contentType("application/json")
                .body(body)
                .put(put.replace("QUI-NODE-SITE-OEM", "NO-SUCH"))
                .then()
                .statusCode(404);
    }

    @Test
    void products_are_found_by_text_platform_type_and_kind_and_paged_by_sku() {
        var found = Map.of("text", "quillmark", "platform", "Node.js", "type", "SITE_OEM");
        given().queryParams(found)
                .get("/v1/products")
                .then()
                .body("data.sku", contains("QUI-NODE-SITE-OEM", "QUI-NODE-SITE-OEM-SUP"))
                .body("data.termMonths", contains(null, 12));
        given().queryParams(found)
                .queryParam("kind", "SUPPORT")
                .get("/v1/products")
                .then()
                .body("data.sku", contains("QUI-NODE-SITE-OEM-SUP"));
        given().queryParam("type", "SOMETHING").get("/v1/products").then().statusCode(400);
        var skus = new ArrayList<String>();
        var query = new HashMap<String, Object>(Map.of("limit", 25));
        do {
            var page = given().queryParams(query)
                    .get("/v1/products")
                    .then()
                    .extract()
                    .jsonPath();
            skus.addAll(page.getList("data.sku"));
            query.put("cursor", page.getString("nextCursor"));
        } while (query.get("cursor") != null);
        assertThat(skus).isSorted().doesNotHaveDuplicates().hasSize((int)
                count("product p where sold and exists (select from list_price l where l.sku = p.sku"
                        + " and l.currency = 'USD' and l.from_quantity = 1 and l.valid_from <= current_date)"));
    }

    @Test
    @DisplayName("R3.1 a first price in a reseller's currency hides no product that has none in it")
    void the_first_price_in_a_currency() {
        var partner = situations.activeReseller(Standing.NEW);
        situations.tell(partner, 2, new ResellerFact.ProfileChanged(Examples.profileIn("SEK")));
        situations.sql("insert into list_price (sku, currency, from_quantity, valid_from, unit)"
                + " values ('TAB-NET-DEV-OEM', 'SEK', 1, current_date - 2, 2900000) on conflict do nothing");
        var seen = given().auth().oauth2(partner.token()).queryParam("limit", 200);
        var currencies = seen.get("/v1/products")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("data.retailPrice.currency");
        assertThat(currencies)
                .containsOnly("SEK", "USD")
                .containsOnlyOnce("SEK")
                .hasSizeGreaterThanOrEqualTo(13 * 4);
        price(partner.token(), "TAB-NET-DEV-OEM").body("retailPrice.currency", equalTo("SEK"));
        price(partner.token(), "TAB-NET-DEV-SB").body("retailPrice.currency", equalTo("USD"));
    }

    private static ValidatableResponse price(String token, String sku) {
        return given().auth().oauth2(token).get("/v1/products/" + sku).then().statusCode(200);
    }

    @Test
    void loading_the_demo_catalogue_again_changes_nothing() {
        long products = count("product");
        long prices = count("list_price");
        demo.load();
        assertThat(count("product")).isEqualTo(products);
        assertThat(count("list_price")).isEqualTo(prices);
    }

    private static String amount(Map<String, Map<String, String>> product, String price) {
        return requireNonNull(requireNonNull(product.get(price)).get("amount"));
    }

    private long count(String table) {
        return situations.count("select count(*) from " + table);
    }
}
