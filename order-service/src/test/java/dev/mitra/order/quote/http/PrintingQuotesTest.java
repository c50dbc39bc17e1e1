package dev.mitra.order.quote.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Two seats at 999.00 list, 899.10 for the reseller, which asks 950.00 of its customer.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintingQuotesTest {

    @Inject
    Situations situations;

    @Test
    @DisplayName("The reseller's copy shows list price, discount and net in its language, to nobody else")
    void for_the_reseller() throws IOException {
        var partner = situations.activeReseller(Standing.NEW);
        var quote = quote(partner);
        var text = text(given().auth().oauth2(partner.token()).get("/v1/quotes/" + quote + "/pdf"));
        assertThat(text)
                .contains("Quote", "Kestrelwood Software", "Lone Star Licences LLC", "Austin TX 78701")
                .contains("TAB-NET-DEV-SB", "999.00", "10 %", "899.10", "USD 1,798.20");
        assertThat(print(partner, quote)).isEqualTo(print(partner, quote));
        given().auth()
                .oauth2(situations.activeReseller(Standing.NEW).token())
                .get("/v1/quotes/" + quote + "/pdf")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("R9.3 the customer's copy shows the reseller's own price or none, never the partner's or the discount")
    void for_the_customer() throws IOException {
        var partner = situations.activeReseller(Standing.NEW);
        var quote = quote(partner);
        var priced = text(copy(partner, quote, "[{\"amount\":\"950.00\",\"currency\":\"USD\"}]"));
        assertThat(priced)
                .contains("Penawaran", "Lone Star Licences LLC", "PT <Contoh> & Anak", "950,00", "USD 1.900,00")
                .doesNotContain("899,10", "1.798,20", "999,00", "Potongan", "10 %");
        var bare = text(copy(partner, quote, "null"));
        assertThat(bare).contains("TAB-NET-DEV-SB").doesNotContain("899,10", "999,00", "950,00", "Neto");
        copy(partner, quote, "[]").then().statusCode(422).body("errors[0].pointer", equalTo("/unitPrices"));
        copy(partner, quote, "[{\"amount\":\"950.00\",\"currency\":\"EUR\"}]")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unitPrices/0"));
    }

    private static byte[] print(Partner partner, String quote) {
        return given().auth()
                .oauth2(partner.token())
                .get("/v1/quotes/" + quote + "/pdf")
                .asByteArray();
    }

    private static String quote(Partner partner) {
        return given().auth()
                .oauth2(partner.token())
                .contentType(ContentType.JSON)
                .body("{\"lines\":[{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":2}]}")
                .post("/v1/quotes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response copy(Partner partner, String quote, String prices) {
        return given().auth()
                .oauth2(partner.token())
                .contentType(ContentType.JSON)
                .body("{\"customer\":\"PT <Contoh> & Anak\",\"language\":\"id\",\"unitPrices\":" + prices + "}")
                .post("/v1/quotes/" + quote + "/customer-copies");
    }

    /// Keeps what it reads: build/checks/verapdf.sh judges it.
    private static String text(Response response) throws IOException {
        response.then().statusCode(200).contentType("application/pdf");
        var kept = Files.createDirectories(Path.of("target", "documents"));
        Files.write(Files.createTempFile(kept, "quote-", ".pdf"), response.asByteArray());
        try (var document = Loader.loadPDF(response.asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
