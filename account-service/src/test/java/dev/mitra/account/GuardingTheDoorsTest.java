package dev.mitra.account;

import static io.restassured.RestAssured.given;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.mitra.account.client.Partners;
import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.session.app.KeepSessions;
import dev.mitra.testkit.AccessMatrix;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tenancy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
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

    @Inject
    KeepSessions keepSessions;

    @Test
    @DisplayName("R9.3 every operation refuses whom its roles do not name, and nobody reaches another tenant's things")
    void every_door() throws Exception {
        var tenant = partners.newPartner();
        var client = tenant.register("The tenant's order system");
        var other = partners.newPartner();
        var suspended = partners.newPartner();
        partners.tell(suspended, ResellerMembership.State.SUSPENDED, 2);
        var session = keepSessions.begin(tenant.account(), List.of("pwd"), "Firefox", "192.0.2.7");
        var credential = given().auth()
                .oauth2(tenant.token())
                .get("/v1/api-clients/" + client.id() + "/credentials")
                .<String>path("data[0].credentialId");
        var key = new ECKeyGenerator(Curve.P_256).generate().toPublicJWK();
        AccessMatrix.check(Tenancy.of("client", client.id())
                .and("cred", credential)
                .and("sess", session.session().id().external())
                .body("POST /v1/api-clients/{clientId}/keys", "{\"jwk\":" + key.toJSONString() + "}")
                .secret("The tenant's order system")
                .secret(tenant.account().external())
                .owner("reseller", tenant.token())
                .otherReseller(other.account(), other.reseller())
                .suspended(suspended.account(), suspended.reseller()));
    }
}
