package dev.mitra.order.credit;

import static dev.mitra.order.Orders.BODY;
import static dev.mitra.order.Orders.cancel;
import static dev.mitra.order.Orders.idOf;
import static dev.mitra.order.Orders.place;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.ResellerId;
import dev.mitra.order.AtOnce;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.credit.app.CreditFitsOrders;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// One order of the tests is 1,798.20 USD before tax.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitingCreditTest {

    @Inject
    Situations situations;

    @Inject
    CreditFitsOrders invariant;

    @Test
    @DisplayName("Beyond the limit an order is prepaid, never refused; a payment, a return and a new limit make room")
    void limit() {
        var partner = situations.activeReseller(Standing.ESTABLISHED);
        var first = place(partner);
        limit(partner, "\"0\"", "3600.00").statusCode(200).body("used.amount", equalTo("1798.20"));
        var second = idOf(post(partner, BODY));
        post(partner, BODY)
                .then()
                .statusCode(201)
                .body("terms", equalTo("PREPAID"))
                .body("termsExplanation[0].rule", equalTo("CREDIT_LIMIT"));
        situations.paid(first, 2);
        assertThat(terms(partner)).isEqualTo("NET30");
        assertThat(terms(partner)).isEqualTo("PREPAID");
        situations.payment(second, PaymentFact.Kind.CREDITED, 2);
        assertThat(terms(partner)).isEqualTo("NET30");
        limit(partner, "\"1\"", "0.00").statusCode(200);
        assertThat(terms(partner)).isEqualTo("PREPAID");
        limit(partner, "\"2\"", null).statusCode(200).body("limit", nullValue());
        assertThat(terms(partner)).isEqualTo("NET30");
        assertThat(invariant.offending()).isEmpty();
    }

    @Test
    @DisplayName("I8 sixteen orders at once take no more credit than there is")
    void race() throws Exception {
        var partner = situations.activeReseller(Standing.ESTABLISHED);
        limit(partner, "\"0\"", "9000.00").statusCode(200);
        var terms = AtOnce.run(16, () -> terms(partner));
        assertThat(terms.stream().filter("NET30"::equals)).hasSize(5);
        assertThat(terms.stream().filter("PREPAID"::equals)).hasSize(11);
        shown(partner).body("used.amount", equalTo("8991.00"));
        assertThat(invariant.offending()).isEmpty();
    }

    @Test
    @DisplayName("A prepaid order takes no credit, and a limit in one currency is none in another")
    void what_takes_credit() {
        var partner = situations.activeReseller(Standing.NEW);
        cancel(partner, place(partner)).then().statusCode(200);
        shown(partner).body("used.amount", equalTo("0.00"));
        var established = situations.activeReseller(Standing.ESTABLISHED);
        limit(established, "EUR", "\"0\"", "{\"limit\":{\"amount\":\"9000.00\",\"currency\":\"EUR\"}}")
                .statusCode(200);
        assertThat(terms(established)).isEqualTo("PREPAID");
    }

    @Test
    void limits_are_set_by_finance_for_known_resellers_and_the_version_that_was_seen() {
        var partner = situations.activeReseller(Standing.ESTABLISHED);
        limit(partner, "\"7\"", "1.00").statusCode(412);
        limit(partner, "\"0\"", "-1.00").statusCode(422);
        limit(partner, "EUR", "\"0\"", "{\"limit\":{\"amount\":\"1.00\",\"currency\":\"USD\"}}")
                .statusCode(422);
        limit(partner, "XYZ", "\"0\"", "{\"limit\":null}").statusCode(404);
        var unknown = new Partner(ResellerId.random(), partner.account());
        limit(unknown, "\"0\"", "1.00").statusCode(404);
    }

    private String terms(Partner partner) {
        return post(partner, BODY).then().statusCode(201).extract().path("terms");
    }

    private static ValidatableResponse limit(
            Partner partner, String version, @org.jspecify.annotations.Nullable String amount) {
        var limit = amount == null ? "null" : "{\"amount\":\"" + amount + "\",\"currency\":\"USD\"}";
        return limit(partner, "USD", version, "{\"limit\":" + limit + "}");
    }

    private static ValidatableResponse limit(Partner partner, String currency, String version, String body) {
        return given().auth()
                .oauth2(Tokens.anyone("finance"))
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/credit-limits/" + partner.reseller().external() + "/" + currency)
                .then();
    }

    private static ValidatableResponse shown(Partner partner) {
        return given().auth()
                .oauth2(Tokens.anyone("finance"))
                .get("/v1/credit-limits/" + partner.reseller().external() + "/USD")
                .then()
                .statusCode(200);
    }
}
