package dev.mitra.license;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.license.signing.RootOperationId;
import dev.mitra.testkit.AccessMatrix;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tenancy;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardingTheDoorsTest {

    @Inject
    Orders orders;

    @Test
    @DisplayName("R9.3 every operation refuses whom its roles do not name, and nobody reaches another tenant's things")
    void every_door() {
        var order = orders.issued(Samples.perpetual(2));
        var waiting = orders.placed(Samples.perpetual(1));
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        var customer = Tokens.customer(order.owner().account(), Samples.email("ayu@contoh-nusantara.example"));
        var license = license(reseller);
        awaitDelivered(reseller, license);
        AccessMatrix.check(Tenancy.of("lic", license)
                .and("ord", order.id().external())
                .and("res", order.reseller().external())
                .and("ltr", transfer(customer, license))
                .known("token", "a-link-that-is-a-secret-itself")
                .known("version", "2026-01")
                .known("rop", RootOperationId.random().external())
                .secret(order.owner().account().external())
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
                .otherReseller(AccountId.random(), ResellerId.random()));
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

    private static String license(String reseller) {
        return given().auth()
                .oauth2(reseller)
                .get("/v1/licenses")
                .then()
                .statusCode(200)
                .extract()
                .path("data[0].id");
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
