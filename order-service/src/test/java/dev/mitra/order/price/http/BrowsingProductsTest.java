package dev.mitra.order.price.http;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.order.Situations;
import dev.mitra.order.catalogue.app.LoadDemoCatalogue;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
            assertThat(partnerPrice).isEqualByComparingTo(retail.multiply(new BigDecimal("0.9")));
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
        given().get("/v1/products/NO-SUCH").then().statusCode(404);
        given().get("/v1/products/rubbish%20here").then().statusCode(404);
    }

    @Test
    void products_are_found_by_text_platform_and_type_and_paged_by_sku() {
        given().queryParam("text", "quillmark")
                .queryParam("platform", "Node.js")
                .queryParam("type", "SITE_OEM")
                .get("/v1/products")
                .then()
                .body("data.sku", contains("QUI-NODE-SITE-OEM"));
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
