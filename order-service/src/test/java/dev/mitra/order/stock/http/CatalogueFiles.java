package dev.mitra.order.stock.http;

import static io.restassured.RestAssured.given;

import dev.mitra.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;

/// Files of products and prices, sent as the staff send them.
final class CatalogueFiles {

    static final String HEADER = "sku,name,family,platform,type,kind,redistributable,updatesMonths,developers,"
            + "locations,deployments,termMonths,descriptionEn,descriptionId,guidanceEn,guidanceId,discountable,sold,"
            + "currency,unit,fromQuantity,validFrom,validUntil\r\n";

    private CatalogueFiles() {}

    static String row(LocalDate today, String sku, String unit, int fromQuantity, int inDays) {
        return String.join(
                        ",",
                        sku,
                        "Product " + sku,
                        "Kept",
                        "Java",
                        "DEVELOPER_OEM",
                        "PERPETUAL",
                        "true",
                        "12,1,,,",
                        "Text",
                        "Teks",
                        "Guidance",
                        "Panduan",
                        "true",
                        "true",
                        "USD",
                        unit,
                        Integer.toString(fromQuantity),
                        today.plusDays(inDays).toString(),
                        "")
                + "\r\n";
    }

    static RequestSpecification staff() {
        return given().auth().oauth2(Tokens.anyone("sales"));
    }

    static ValidatableResponse take(String csv) {
        return take("", csv);
    }

    static ValidatableResponse take(String query, String csv) {
        return staff().contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/v1/catalogue-imports" + query)
                .then();
    }
}
