package dev.mitra.account;

import dev.mitra.account.client.Partners;
import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.testkit.AccessMatrix;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tenancy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardingTheDoorsTest {

    @Inject
    Partners partners;

    @Test
    @DisplayName("R9.3 every operation refuses whom its roles do not name, and nobody reaches another tenant's things")
    void every_door() {
        var tenant = partners.newPartner();
        var client = tenant.register("The tenant's order system");
        var other = partners.newPartner();
        var suspended = partners.newPartner();
        partners.tell(suspended, ResellerMembership.State.SUSPENDED, 2);
        AccessMatrix.check(Tenancy.of("client", client.id())
                .secret("The tenant's order system")
                .secret(tenant.account().external())
                .owner("reseller", tenant.token())
                .otherReseller(other.account(), other.reseller())
                .suspended(suspended.account(), suspended.reseller()));
    }
}
