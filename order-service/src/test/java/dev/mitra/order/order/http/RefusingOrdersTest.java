package dev.mitra.order.order.http;

import static dev.mitra.order.Orders.BODY;
import static dev.mitra.order.Orders.LINES;
import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusingOrdersTest {

    @Inject
    Situations situations;

    private Partner partner = new Partner(ResellerId.random(), AccountId.random());

    @BeforeEach
    void activate() {
        partner = situations.activeReseller(Standing.NEW);
    }

    @ParameterizedTest
    @DisplayName("R3.2 a request that names a price, discount, tax or reseller is refused")
    @ValueSource(
            strings = {
                "\"net\":{\"amount\":\"1.00\",\"currency\":\"USD\"}",
                "\"discountPercent\":\"90\"",
                "\"billTo\":{}",
                "\"resellerId\":\"res_x\"",
                "\"terms\":\"NET30\""
            })
    void price_fields(String field) {
        post(partner, "{" + SHIP_TO + "," + LINES + "," + field + "}")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PROPERTY"));
    }

    @Test
    @DisplayName("R3.2 a line that names its price is refused")
    void price_in_line() {
        post(partner, "{" + SHIP_TO + ",\"lines\":[{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":1,\"netUnit\":\"1.00\"}]}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lines/0/netUnit"));
    }

    @Test
    @DisplayName("R7.1 a card is refused, a wire is not")
    void card() {
        post(partner, "{" + SHIP_TO + "," + LINES + ",\"paymentMethod\":\"CARD\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("CARD_NOT_ACCEPTED"));
        post(partner, "{" + SHIP_TO + "," + LINES + ",\"paymentMethod\":\"WIRE_TRANSFER\"}")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest(name = "quantity {0} is {1} {2}")
    @CsvSource({
        "0, 422, OUT_OF_RANGE",
        "-1, 422, OUT_OF_RANGE",
        "1001, 422, OUT_OF_RANGE",
        "1000000000, 422, OUT_OF_RANGE",
        "10000000000, 422, OUT_OF_RANGE",
        "null, 422, REQUIRED",
        "1.5, 400, WRONG_TYPE",
        "1000000000000000000000, 400, WRONG_TYPE"
    })
    void odd_quantities(String quantity, int status, String code) {
        var body = BODY.replace("\"quantity\":2", "\"quantity\":" + quantity);
        post(partner, body)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo("/lines/0/quantity"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void unknown_skus_are_named_by_their_place() {
        var lines = "\"lines\":[{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":1},{\"sku\":\"NO-SUCH\",\"quantity\":1}]";
        post(partner, "{" + SHIP_TO + "," + lines + "}")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_SKU"))
                .body("errors.pointer", contains("/lines/1/sku"));
        post(partner, BODY.replace("TAB-NET-DEV-SB", "' or 1=1 --")).then().statusCode(422);
    }

    @Test
    void more_than_two_hundred_lines_or_a_thousand_seats_are_refused() {
        var line = "{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":1},";
        var lines = line.repeat(201);
        post(partner, "{" + SHIP_TO + ",\"lines\":[" + lines.substring(0, lines.length() - 1) + "]}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lines"));
        var many = "{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":501}";
        post(partner, "{" + SHIP_TO + ",\"lines\":[" + many + "," + many + "]}")
                .then()
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_SEATS"));
    }
}
