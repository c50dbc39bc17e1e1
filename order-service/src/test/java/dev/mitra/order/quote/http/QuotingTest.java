package dev.mitra.order.quote.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.Partner;
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

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuotingTest {

    private static final String LINES = """
            {"lines":[{"sku":"TAB-NET-DEV-SB","quantity":1},{"sku":"QUI-JAVA-SITE-OEM","quantity":3}]}""";

    @Inject
    Situations situations;

    @Inject
    BusinessClock clock;

    @Test
    @DisplayName("R3.2 R4.1 a quote prices the lines as an order would, explains itself and can be read again")
    void quote() {
        var partner = situations.activeReseller(Standing.NEW);
        var id = make(partner, LINES)
                .statusCode(201)
                .body("number", matchesPattern("QUO-[0-9]{12}"))
                .body("currency", equalTo("USD"))
                .body("lines.netUnit.amount", contains("899.10", "15107.40"))
                .body("lines.net.amount", contains("899.10", "45322.20"))
                .body("net.amount", equalTo("46221.30"))
                .body("validUntil", equalTo(clock.today().plusDays(30).toString()))
                .body("priceExplanation[0].rule", equalTo("R4.1"))
                .extract()
                .<String>path("id");
        show(partner, id).statusCode(200).body("net.amount", equalTo("46221.30"));
        show(situations.activeReseller(Standing.NEW), id).statusCode(404);
    }

    @Test
    void what_cannot_be_quoted_is_refused() {
        var partner = situations.activeReseller(Standing.NEW);
        make(partner, LINES.replace("QUI-JAVA", "XXX-JAVA"))
                .statusCode(422)
                .body("errors.pointer", contains("/lines/1/sku"));
        make(partner, "{\"lines\":[]}").statusCode(422);
        make(partner, LINES.replace("\"quantity\":3", "\"quantity\":3,\"net\":1"))
                .statusCode(400);
        make(new Partner(ResellerId.random(), AccountId.random()), LINES)
                .statusCode(403)
                .body("code", equalTo("RESELLER_NOT_ACTIVE"));
    }

    private static ValidatableResponse make(Partner partner, String body) {
        return given().auth()
                .oauth2(partner.token())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/quotes")
                .then();
    }

    private static ValidatableResponse show(Partner partner, String id) {
        return given().auth().oauth2(partner.token()).get("/v1/quotes/" + id).then();
    }
}
