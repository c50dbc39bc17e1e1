package dev.mitra.order.stock.http;

import static dev.mitra.order.stock.http.CatalogueFiles.HEADER;
import static dev.mitra.order.stock.http.CatalogueFiles.row;
import static dev.mitra.order.stock.http.CatalogueFiles.staff;
import static dev.mitra.order.stock.http.CatalogueFiles.take;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportingTheCatalogueTest {

    @Inject
    BusinessClock clock;

    @Test
    @DisplayName("A file is taken whole or not at all, with an answer for each row; a dry run changes nothing")
    void importing() {
        var file = HEADER
                + row(clock.today(), "FILE-ONE", "100.00", 1, 0)
                + row(clock.today(), "FILE-TWO", "5.00", 1, -1)
                + row(clock.today(), "FILE-ONE", "90.00", 1, 1);
        take("?dryRun=true", file)
                .body("applied", equalTo(false))
                .body("rows.outcome", contains("ADDED", "REFUSED", "ADDED"))
                .body("rows[1].code", equalTo("PRICE_FROZEN"));
        take(file).body("applied", equalTo(false));
        given().get("/v1/products/FILE-ONE").then().statusCode(404);
        var good =
                HEADER + row(clock.today(), "FILE-ONE", "100.00", 1, 0) + row(clock.today(), "FILE-ONE", "90.00", 1, 1);
        take("?dryRun=true", good).body("applied", equalTo(false)).body("rows.outcome", contains("ADDED", "ADDED"));
        given().get("/v1/products/FILE-ONE").then().statusCode(404);
        take(good).body("applied", equalTo(true));
        take(good).body("applied", equalTo(true)).body("rows.outcome", contains("UNCHANGED", "UNCHANGED"));
        take(HEADER + row(clock.today(), "FILE-ONE", "x", 1, 0)).body("rows[0].code", equalTo("ROW_NOT_READABLE"));
        take(HEADER
                        + row(clock.today(), "FILE-ONE", "100.00", 1, 0).replace("Teks", "")
                        + row(clock.today(), "FILE-3", "1.00", 1, 0))
                .body("rows[0].field", notNullValue())
                .body("applied", equalTo(false));
        take(HEADER
                        + row(clock.today(), "FILE-4", "1.00", 1, 0)
                        + row(clock.today(), "FILE-4", "1.00", 2, 0).replace("Teks", "Lain"))
                .body("rows[1].code", equalTo("ROW_CONTRADICTS"));
        take(HEADER + row(clock.today(), "FILE-ONE", "100.00", 1, 0).replace("12,1,,,", "12,10,,,"))
                .body("rows[0].code", equalTo("GRANT_FROZEN"))
                .body("applied", equalTo(false));
        take("sku,name\r\nA-B,x\r\n").statusCode(400).body("code", equalTo("FILE_NOT_READABLE"));
    }

    @Test
    void what_is_exported_can_be_imported_again_as_csv_and_as_json() {
        take(HEADER + row(clock.today(), "ROUND-TRIP", "1.00", 1, 0).replace("Text", "=SUM(1)"))
                .body("applied", equalTo(true));
        var csv = staff().get("/v1/catalogue-exports/csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).startsWith(HEADER).contains("'=SUM(1)").doesNotContain(",=SUM");
        take(csv).body("applied", equalTo(true)).body("rows.findAll { it.outcome != 'UNCHANGED' }", empty());
        var json = staff().get("/v1/catalogue-exports/json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        staff().contentType(ContentType.JSON)
                .body(json)
                .post("/v1/catalogue-imports/json")
                .then()
                .statusCode(200)
                .body("applied", equalTo(true))
                .body("rows.findAll { it.outcome != 'UNCHANGED' }", empty());
    }
}
