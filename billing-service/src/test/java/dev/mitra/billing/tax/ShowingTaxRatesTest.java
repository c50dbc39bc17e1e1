package dev.mitra.billing.tax;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShowingTaxRatesTest {

    @Test
    @DisplayName(
            "R10.1 rates are dated rows with a source: Louisiana falls to 4.75 in 2030, Washington DC rose in October 2026")
    void rates_follow_their_dates() {
        rates("2029-12-31").body("data.find { it.state == 'LA' }.percent", equalTo("5"));
        rates("2030-01-01").body("data.find { it.state == 'LA' }.percent", equalTo("4.75"));
        rates("2026-09-30").body("data.find { it.state == 'DC' }.percent", equalTo("6"));
        rates("2026-10-01")
                .body("data", hasSize(51))
                .body("data.find { it.state == 'DC' }.percent", equalTo("7"))
                .body("data.find { it.state == 'MD' }.charged", equalTo("3"))
                .body("data.find { it.state == 'VA' }.treatment", equalTo("EXEMPT"))
                .body("data.find { it.state == 'TX' }.rateSource", containsString("FTA"));
    }

    private static ValidatableResponse rates(String day) {
        return given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/tax-rates?on=" + day)
                .then()
                .statusCode(200);
    }
}
