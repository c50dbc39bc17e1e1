package dev.mitra.account.client;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.mitra.account.Rows;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingMailGatewaysTest {

    private static final String CLIENTS = "/v1/mail-gateway-clients";

    @Inject
    Partners partners;

    @Inject
    Rows rows;

    private String admin = "";

    /// Somebody of staff with an account: who registered a gateway is on record.
    @BeforeEach
    void anAdministrator() {
        admin = Tokens.of(partners.newPartner().account(), "admin").sign();
    }

    private RequestSpecification asAdmin() {
        return given().auth().oauth2(admin).contentType("application/json");
    }

    private Response register() {
        return asAdmin().body(Map.of("name", "Mail gateway")).post(CLIENTS);
    }

    private static Response token(String client, String secret, String scope) {
        return given().auth()
                .preemptive()
                .basic(client, secret)
                .formParam("grant_type", "client_credentials")
                .formParam("scope", scope)
                .post("/oauth2/token");
    }

    @Test
    @DisplayName("R12.1 an administrator registers a gateway, whose token may hand mails over and nothing else")
    void registered() {
        var gateway = register();
        gateway.then().statusCode(201);
        String id = gateway.path("clientId");
        var granted = token(id, gateway.path("clientSecret"), "inbound-mails");
        granted.then().statusCode(200).body("scope", equalTo("inbound-mails"));
        String access = granted.path("access_token");
        assertThat(new String(Base64.getUrlDecoder().decode(access.split("\\.")[1]), UTF_8))
                .contains(
                        "\"roles\":[\"mail-gateway\"]",
                        "\"aud\":[\"reseller-service\"]",
                        "\"sub\":\"" + id,
                        "\"client_id\":\"" + id)
                .doesNotContain("reseller_id", "email");
        token(id, gateway.path("clientSecret"), "reseller")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_scope"));
        given().auth().oauth2(access).get("/v1/api-clients").then().statusCode(401);
        asAdmin().get(CLIENTS).then().body("data.clientId", hasItem(id));
    }

    @Test
    void another_administrator_rotates_its_secret_and_revokes_it() {
        var gateway = register();
        String id = gateway.path("clientId");
        String old = gateway.path("clientSecret");
        anAdministrator();
        String fresh = asAdmin()
                .post(CLIENTS + "/" + id + "/secrets")
                .then()
                .statusCode(201)
                .extract()
                .path("clientSecret");
        token(id, old, "inbound-mails").then().statusCode(200);
        String first = asAdmin()
                .get(CLIENTS + "/" + id + "/credentials")
                .then()
                .body("data", hasSize(2))
                .extract()
                .path("data[1].credentialId");
        asAdmin().delete(CLIENTS + "/" + id + "/credentials/" + first).then().statusCode(204);
        token(id, old, "inbound-mails").then().statusCode(401);
        token(id, fresh, "inbound-mails").then().statusCode(200);

        asAdmin().delete(CLIENTS + "/" + id).then().statusCode(204);
        token(id, fresh, "inbound-mails").then().statusCode(401);
        asAdmin().get(CLIENTS).then().body("data.clientId", not(hasItem(id)));
        asAdmin().delete(CLIENTS + "/" + id).then().statusCode(404);
        assertThat(rows.number("select count(*) from platform.audit_trail where subject = ?", id))
                .isEqualTo(4);
    }

    @Test
    void a_reseller_s_program_is_no_gateway_and_a_gateway_is_nobody_s_program() {
        var partner = partners.newPartner();
        var program = partner.register("Order system");
        asAdmin().delete(CLIENTS + "/" + program.id()).then().statusCode(404);
        asAdmin().post(CLIENTS + "/" + program.id() + "/secrets").then().statusCode(404);
        program.basic().then().statusCode(200);
        token(program.id(), program.secret(), "inbound-mails").then().statusCode(400);

        admin = Tokens.of(partner.account(), "admin").sign();
        String gateway = register().path("clientId");
        given().auth()
                .oauth2(partner.token())
                .get("/v1/api-clients")
                .then()
                .body("data.clientId", not(hasItem(gateway)));
        given().auth()
                .oauth2(partner.token())
                .delete("/v1/api-clients/" + gateway)
                .then()
                .statusCode(404);
    }
}
