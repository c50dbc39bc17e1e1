package dev.mitra.reseller;

import dev.mitra.testkit.AccessMatrix;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tenancy;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardingTheDoorsTest {

    @Test
    @DisplayName("R9.3 every operation refuses whom its roles do not name, and nobody reaches another tenant's things")
    void every_door() {
        var tenant = Applicant.active();
        var other = Applicant.active();
        var suspended = Applicant.active();
        Applicant.asSales()
                .body(Map.of("reason", "Sold keys that were not its own."))
                .post("/v1/resellers/{id}/suspension", suspended.reseller())
                .then()
                .statusCode(200);
        AccessMatrix.check(Tenancy.of("app", tenant.application())
                .and("res", tenant.reseller())
                .known("version", "2026-01")
                .known("key", "payment-methods")
                .secret(tenant.company())
                .owner("customer", Tokens.customer(tenant.account(), tenant.email()))
                .otherReseller(other.account(), other.resellerId())
                .suspended(suspended.account(), suspended.resellerId()));
    }
}
