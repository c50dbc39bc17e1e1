package dev.mitra.license;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.license.signing.RootOperationId;
import dev.mitra.testkit.Tenancy;
import dev.mitra.testkit.Tokens;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.Map;

/// Makes a tenant with one of everything, for the tests that walk through all operations.
@Dependent
class OneTenant {

    private final Orders orders;

    OneTenant(Orders orders) {
        this.orders = orders;
    }

    Tenancy tenancy() {
        var order = orders.issued(Samples.perpetual(2));
        var waiting = orders.placed(Samples.perpetual(1));
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        var owner = order.owner().account();
        var customer = Tokens.customer(owner, Samples.email("ayu@contoh-nusantara.example"));
        var license = license(reseller, 0);
        awaitDelivered(reseller, license);
        // so that the list has a second page
        transfer(customer, license(reseller, 1));
        return Tenancy.of("lic", license)
                .and("ord", order.id().external())
                .and("res", order.reseller().external())
                .and("ltr", transfer(customer, license))
                .known("token", "a-link-that-is-a-secret-itself")
                .known("version", "2026-01")
                .known("rop", RootOperationId.random().external())
                .known("acct", owner.external())
                .secret(owner.external())
                .body(
                        "POST /v1/temporary-licenses",
                        "{\"orderId\":\"%s\",\"lineId\":\"%s\"}"
                                .formatted(
                                        waiting.id().external(),
                                        waiting.details()
                                                .lines()
                                                .getFirst()
                                                .lineId()
                                                .value()))
                .secret(waiting.id().external())
                .owner("reseller", reseller)
                .owner("customer", customer)
                .otherReseller(AccountId.random(), ResellerId.random());
    }

    private static String transfer(String customer, String license) {
        return given().auth()
                .oauth2(customer)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "licenseId",
                        license,
                        "to",
                        Map.of("org", "CV Baru", "email", "it@cv-baru.example", "country", "ID")))
                .post("/v1/license-transfers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String license(String reseller, int place) {
        return given().auth()
                .oauth2(reseller)
                .get("/v1/licenses")
                .then()
                .statusCode(200)
                .extract()
                .path("data[" + place + "].id");
    }

    /// Else what the tenant sees would change by itself.
    private static void awaitDelivered(String reseller, String license) {
        await("the licence's mails").atMost(Duration.ofMinutes(2)).until(() -> {
            var states = given().auth()
                    .oauth2(reseller)
                    .get("/v1/licenses/" + license + "/deliveries")
                    .jsonPath()
                    .getList("data.status", String.class);
            return !states.isEmpty() && states.stream().allMatch("ACCEPTED"::equals);
        });
    }
}
