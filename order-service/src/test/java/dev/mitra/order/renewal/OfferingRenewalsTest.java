package dev.mitra.order.renewal;

import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.place;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.order.Examples;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.app.ForgetCustomer;
import dev.mitra.order.renewal.app.OfferRenewals;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// An order of two seats costs 999.00 a year to renew at list, 899.10 for its reseller.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferingRenewalsTest {

    @Inject
    Situations situations;

    @Inject
    OfferRenewals job;

    @Inject
    ForgetCustomer forgetCustomer;

    @Inject
    BusinessClock clock;

    @Test
    @DisplayName(
            "R9.3 ninety days before the end the reseller gets a quote and the customer no price; once per reminder")
    void reminder() {
        var partner = situations.activeReseller(Standing.NEW);
        var order = ending(partner, 90);
        var later = ending(partner, 91);
        job.run(JobPeriod.day(clock.today()));
        job.run(JobPeriod.day(clock.today()));
        given().auth()
                .oauth2(partner.token())
                .get("/v1/quotes")
                .then()
                .body("data", hasSize(1))
                .body("data[0].net.amount", org.hamcrest.Matchers.equalTo("899.10"))
                .body("data[0].lines.purpose", contains("RENEWAL"));
        assertThat(mails("UPDATES_END", order.value())).isEqualTo(1);
        assertThat(mails("UPDATES_END", later.value())).isZero();
        var priced = "select count(*) from platform.mail where about = ?1 and body like '%899.10%'";
        assertThat(situations.count(priced, order.value())).isZero();
        assertThat(situations.count(priced, quote(partner))).isEqualTo(1);
    }

    @Test
    void what_is_renewed_revoked_or_of_a_suspended_reseller_is_not_quoted() {
        var renewing = situations.activeReseller(Standing.NEW);
        var renewed = ending(renewing, 30);
        renew(renewing, renewed);
        job.run(JobPeriod.day(clock.today()));
        given().auth()
                .oauth2(renewing.token())
                .get("/v1/quotes")
                .then()
                .body("data", hasSize(1))
                .body("data[0].lines[0].quantity", org.hamcrest.Matchers.equalTo(1));
        var partner = situations.activeReseller(Standing.NEW);
        var returned = ending(partner, 30);
        situations.sql("update issued_license set revoked = true where order_id = ?1", returned.value());
        job.run(JobPeriod.day(clock.today()));
        given().auth().oauth2(partner.token()).get("/v1/quotes").then().body("data", empty());
        assertThat(mails("UPDATES_END", returned.value())).isZero();
        var suspended = situations.activeReseller(Standing.NEW);
        var order = ending(suspended, 7);
        situations.tell(suspended, 2, new ResellerFact.Suspended());
        job.run(JobPeriod.day(clock.today()));
        given().auth().oauth2(suspended.token()).get("/v1/quotes").then().body("data", empty());
        assertThat(mails("UPDATES_END", order.value())).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "R9.3 the offer with its prices goes to the reseller's contact of today, not to who ordered a year ago")
    void contact_of_today() {
        var partner = situations.activeReseller(Standing.NEW);
        ending(partner, 90);
        situations.tell(
                partner, 2, new ResellerFact.ProfileChanged(Examples.profileDeliveredTo("new@lonestar.example")));
        job.run(JobPeriod.day(clock.today()));
        assertThat(situations.texts(
                        "select array_to_string(recipients, ',') from platform.mail where about = ?1", quote(partner)))
                .containsExactly("new@lonestar.example");
    }

    @Test
    @DisplayName("R9.3 nobody is written to about the licences of a customer that had itself forgotten")
    void forgotten() {
        var partner = situations.activeReseller(Standing.NEW);
        var order = ending(partner, 30);
        var customer = AccountId.random();
        situations.accountReady(order, customer);
        forgetCustomer.forget(customer);
        job.run(JobPeriod.day(clock.today()));
        assertThat(mails("UPDATES_END", order.value())).isZero();
        given().auth().oauth2(partner.token()).get("/v1/quotes").then().body("data", hasSize(1));
    }

    /// The first of its two seats, for a year.
    private void renew(Partner partner, OrderId order) {
        var license = situations.texts(
                "select cast(license_id as text) from issued_license where order_id = ?1 order by seat", order.value());
        var id = new LicenseId(UUID.fromString(license.getFirst())).external();
        var line =
                "{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":1,\"renewal\":{\"years\":1,\"licenses\":[\"" + id + "\"]}}";
        post(partner, "{" + SHIP_TO + ",\"lines\":[" + line + "]}").then().statusCode(201);
    }

    private OrderId ending(Partner partner, int inDays) {
        var order = place(partner);
        situations.paid(order, 2);
        situations.issued(order);
        situations.sql(
                "update issued_license set updates_until = ?1 where order_id = ?2",
                clock.today().plusDays(inDays),
                order.value());
        return order;
    }

    private static UUID quote(Partner partner) {
        var id = given().auth()
                .oauth2(partner.token())
                .get("/v1/quotes")
                .then()
                .extract()
                .<String>path("data[0].id");
        return dev.mitra.kernel.TypeId.parse("quo", id).orElseThrow();
    }

    private long mails(String kind, UUID about) {
        return situations.count("select count(*) from platform.mail where kind = ?1 and about = ?2", kind, about);
    }
}
