package dev.mitra.order.fulfilment;

import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.idOf;
import static dev.mitra.order.Orders.place;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.order.Orders;
import dev.mitra.order.Situations;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.renewal.app.OfferRenewals;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Licences that are issued again, handed over or revoked while orders and quotes name them. Two seats are issued.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingLicensesTest {

    @Inject
    Situations situations;

    @Inject
    OfferRenewals offerRenewals;

    @Inject
    BusinessClock clock;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Situations.Sold sold;

    @BeforeEach
    void sell() {
        sold = situations.sold();
    }

    @Test
    void a_licence_that_is_issued_again_while_its_renewal_waits_stays_taken_under_its_new_id() {
        renew(sold.licenses().getFirst()).then().statusCode(201);
        var by = situations.replaced(sold.order(), sold.licenses().getFirst());
        show().body(
                        "licenses.id",
                        contains(by.external(), sold.licenses().getLast().external()));
        renew(by).then().statusCode(422).body("errors[0].code", equalTo("LICENSE_TAKEN"));
    }

    @Test
    @DisplayName("R7.4 what happens to a temporary licence before the release moves nothing of the order")
    void revoking_a_temporary_licence() {
        var waiting = place(sold.partner());
        situations.revoked(waiting, new LicenseId(UuidV7.random()));
        assertThat(situations.axes(waiting)).isEqualTo("Unpaid Waiting None");
        situations.paid(waiting, 2);
        situations.issued(waiting);
        situations.delivered(waiting);
        assertThat(situations.axes(waiting)).isEqualTo("Paid Released Delivered");
    }

    @Test
    @DisplayName("A licence that went to another customer is not shown, not renewed and not reminded of")
    void handed_over() {
        situations.handedOver(sold.order(), sold.licenses().getFirst());
        show().body("licenses.id", contains(sold.licenses().getLast().external()));
        renew(sold.licenses().getFirst()).then().statusCode(422).body("errors[0].code", equalTo("LICENSE_NOT_OWNED"));
        assertThat(situations.axes(sold.order())).isEqualTo("Paid Released Issued");
        situations.sql(
                "update issued_license set updates_until = ?1 where order_id = ?2",
                clock.today().plusDays(30),
                sold.order().value());
        situations.handedOver(sold.order(), sold.licenses().getLast());
        offerRenewals.run(JobPeriod.day(clock.today()));
        given().auth().oauth2(sold.partner().token()).get("/v1/quotes").then().body("data", empty());
        assertThat(situations.count(
                        "select count(*) from platform.mail where about = ?1 and kind = 'UPDATES_END'",
                        sold.order().value()))
                .isZero();
    }

    @Test
    @DisplayName("Whoever holds an order's answer of before learns that a licence was revoked, replaced or handed over")
    void entity_tags() {
        var first = tag();
        situations.replaced(sold.order(), sold.licenses().getFirst());
        var second = changed(first).extract().header("ETag");
        situations.revoked(sold.order(), sold.licenses().getLast());
        var third = changed(second).body("licenses", hasSize(1)).extract().header("ETag");
        situations.revoked(sold.order(), sold.licenses().getLast());
        ifNoneMatch(third).statusCode(304);
    }

    @Test
    @DisplayName("R5.1 an order that names a customer's licences cannot be shipped to another")
    void redirected() {
        var renewal = idOf(renew(sold.licenses().getFirst()));
        redirect(renewal, "budi@maju-jaya.example")
                .statusCode(422)
                .body("code", equalTo("LICENSE_NOT_OWNED"))
                .body("errors[0].pointer", equalTo("/email"));
        redirect(renewal, "ayu@contoh-nusantara.example").statusCode(200);
    }

    @Test
    @DisplayName("A quote promises prices: whether its licences are still there and free is asked at its acceptance")
    void quotes() {
        var first = quote(sold.licenses().getFirst());
        var second = quote(sold.licenses().getFirst());
        var replaced = quote(sold.licenses().getLast());
        accept(first).then().statusCode(201);
        accept(second).then().statusCode(422).body("errors[0].code", equalTo("LICENSE_TAKEN"));
        var by = situations.replaced(sold.order(), sold.licenses().getLast());
        accept(replaced).then().statusCode(422).body("errors[0].code", equalTo("LICENSE_NOT_OWNED"));
        var revoked = quote(by);
        situations.revoked(sold.order(), by);
        accept(revoked).then().statusCode(422).body("errors[0].code", equalTo("LICENSE_NOT_OWNED"));
    }

    private Response renew(LicenseId license) {
        return Orders.renew(sold.partner(), license);
    }

    private String quote(LicenseId license) {
        return given().auth()
                .oauth2(sold.partner().token())
                .contentType(ContentType.JSON)
                .body("{\"customerEmail\":\"ayu@contoh-nusantara.example\"," + Orders.renewalOf(license) + "}")
                .post("/v1/quotes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response accept(String quote) {
        return given().auth()
                .oauth2(sold.partner().token())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{" + SHIP_TO + "}")
                .post("/v1/quotes/" + quote + "/acceptance");
    }

    private ValidatableResponse redirect(OrderId to, String email) {
        var shipTo = SHIP_TO.replace("ayu@contoh-nusantara.example", email);
        return given().auth()
                .oauth2(sold.partner().token())
                .header("If-Match", "\"" + situations.order(to).order().version() + "\"")
                .contentType(ContentType.JSON)
                .body(shipTo.substring(shipTo.indexOf('{')))
                .put("/v1/orders/" + to.external() + "/ship-to")
                .then();
    }

    private ValidatableResponse show() {
        return ifNoneMatch("\"0\"").statusCode(200);
    }

    private String tag() {
        return show().extract().header("ETag");
    }

    private ValidatableResponse changed(String tag) {
        return ifNoneMatch(tag).statusCode(200);
    }

    private ValidatableResponse ifNoneMatch(String tag) {
        return given().auth()
                .oauth2(sold.partner().token())
                .header("If-None-Match", tag)
                .get("/v1/orders/" + sold.order().external())
                .then();
    }
}
