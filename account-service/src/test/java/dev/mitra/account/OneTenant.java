package dev.mitra.account;

import static io.restassured.RestAssured.given;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.mitra.account.client.Partners;
import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.password.app.MarkPasswords;
import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.session.FirstFactor;
import dev.mitra.account.session.app.KeepSessions;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.testkit.Tenancy;
import dev.mitra.testkit.Tokens;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Makes a tenant with one of everything, for the tests that walk through all operations.
@Dependent
class OneTenant {

    @Inject
    Partners partners;

    @Inject
    KeepSessions keepSessions;

    @Inject
    MarkPasswords markPasswords;

    @Inject
    Rows rows;

    Tenancy tenancy() throws Exception {
        var tenant = partners.newPartner();
        var client = tenant.register("The tenant's order system");
        var other = partners.newPartner();
        var trusted = partners.newPartner();
        var suspended = partners.newPartner();
        partners.tell(suspended, ResellerMembership.State.SUSPENDED, 2);
        var session = keepSessions
                .begin(
                        new FirstFactor(tenant.account(), "pwd", markPasswords.of(tenant.account())),
                        List.of("pwd"),
                        "Firefox",
                        "192.0.2.7")
                .orElseThrow();
        var credential = given().auth()
                .oauth2(tenant.token())
                .get("/v1/api-clients/" + client.id() + "/credentials")
                .<String>path("data[0].credentialId");
        var key = new ECKeyGenerator(Curve.P_256).generate().toPublicJWK();
        var customer = Tokens.customer(
                tenant.account(), EmailAddress.parse("tenant@contoh.example").orElseThrow());
        var organisation = rows.text(
                "select organisation_id from account where id = ?",
                tenant.account().value());
        var order = OrderId.random();
        rows.change(
                "insert into customer_order (order_id, account_id, organisation_id, order_number, outcome,"
                        + " provisioned_at) values (?, ?, ?::uuid, '000000000424', 'MATCHED', now())",
                order.value(),
                tenant.account().value(),
                organisation);
        var firm = new OrganisationId(UUID.fromString(organisation)).external();

        // so that the list has a second page
        made(customer, "/v1/support-grants", grantTo(partners.newPartner().reseller()));
        return Tenancy.of("client", client.id())
                .and("cred", credential)
                .and("sess", session.session().id().external())
                .body("POST /v1/api-clients/{clientId}/keys", "{\"jwk\":" + key.toJSONString() + "}")
                .and("org", firm)
                .and("acct", tenant.account().external())
                .and("ord", order.external())
                .and("lic", new LicenseId(UuidV7.random()).external())
                .and(
                        "invite",
                        made(
                                customer,
                                "/v1/organisations/" + firm + "/invitations",
                                Map.of("email", People.address("invited"), "role", "VIEWER", "language", "en")))
                .and("grant", made(customer, "/v1/support-grants", grantTo(trusted.reseller())))
                .body(
                        "POST /v1/organisations/{organisationId}/role-changes",
                        "{\"accountId\":\"%s\",\"role\":\"VIEWER\"}"
                                .formatted(tenant.account().external()))
                .body(
                        "POST /v1/organisations/{organisationId}/ownership-transfer",
                        "{\"accountId\":\"%s\"}".formatted(tenant.account().external()))
                .owner("customer", customer)
                .secret("The tenant's order system")
                .secret(tenant.account().external())
                .owner("reseller", tenant.token())
                .otherReseller(other.account(), other.reseller())
                .suspended(suspended.account(), suspended.reseller());
    }

    private static Map<String, String> grantTo(ResellerId reseller) {
        return Map.of(
                "resellerId",
                reseller.external(),
                "expiresAt",
                Instant.now().plusSeconds(3600).toString());
    }

    private static String made(String token, String path, Map<String, String> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
