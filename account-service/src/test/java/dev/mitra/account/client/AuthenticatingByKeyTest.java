package dev.mitra.account.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthenticatingByKeyTest {

    @Inject
    Partners partners;

    @Test
    void a_client_signs_its_request_for_a_token_with_its_key_and_each_assertion_is_good_once() throws Exception {
        var partner = partners.newPartner();
        var client = partner.register("Order system");
        var key = new ECKeyGenerator(Curve.P_256).keyID("2026-11").generate();
        add(partner, client, key)
                .then()
                .statusCode(201)
                .body("kid", equalTo("2026-11"))
                .body("kind", equalTo("KEY"));

        var assertion = assertion(client, key, Tokens.ISSUER + "/oauth2/token", JWSAlgorithm.ES256);
        token(assertion).then().statusCode(200).body("token_type", equalTo("Bearer"));
        token(assertion).then().statusCode(401).body("error", equalTo("invalid_client"));
        token(assertion(client, key, Tokens.ISSUER, JWSAlgorithm.ES256)).then().statusCode(200);
    }

    @Test
    void a_foreign_key_another_audience_and_a_revoked_client_are_refused() throws Exception {
        var partner = partners.newPartner();
        var client = partner.register("Order system");
        var key = new ECKeyGenerator(Curve.P_256).keyID("2026-11").generate();
        add(partner, client, key).then().statusCode(201);
        var foreign = new ECKeyGenerator(Curve.P_256).keyID("2026-11").generate();
        token(assertion(client, foreign, Tokens.ISSUER, JWSAlgorithm.ES256))
                .then()
                .statusCode(401);
        token(assertion(client, key, "https://attacker.example", JWSAlgorithm.ES256))
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(partner.token())
                .delete("/v1/api-clients/" + client.id())
                .then()
                .statusCode(204);
        token(assertion(client, key, Tokens.ISSUER, JWSAlgorithm.ES256)).then().statusCode(401);
    }

    @Test
    void only_strong_public_keys_are_taken() throws Exception {
        var partner = partners.newPartner();
        var client = partner.register("Order system");
        var good = new ECKeyGenerator(Curve.P_256).generate();
        for (var key : List.of(
                good.toJSONObject(),
                new ECKeyGenerator(Curve.P_384).generate().toPublicJWK().toJSONObject(),
                new RSAKeyGenerator(1024, true).generate().toPublicJWK().toJSONObject(),
                Map.<String, Object>of("kty", "oct", "k", "c2VjcmV0"),
                Map.<String, Object>of("kty", "nonsense"))) {
            given().auth()
                    .oauth2(partner.token())
                    .contentType("application/json")
                    .body(Map.of("jwk", key))
                    .post("/v1/api-clients/" + client.id() + "/keys")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("KEY_NOT_ACCEPTED"));
        }
        add(partner, client, new RSAKeyGenerator(2048).generate()).then().statusCode(201);
    }

    @Test
    void a_secret_is_rotated_both_work_until_the_old_one_is_removed_and_there_is_no_third() {
        var partner = partners.newPartner();
        var client = partner.register("Order system");
        var path = "/v1/api-clients/" + client.id();
        String second = given().auth()
                .oauth2(partner.token())
                .post(path + "/secrets")
                .then()
                .statusCode(201)
                .extract()
                .path("clientSecret");
        client.basic().then().statusCode(200);
        new Partners.Client(client.id(), second).basic().then().statusCode(200);
        given().auth()
                .oauth2(partner.token())
                .post(path + "/secrets")
                .then()
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_CREDENTIALS"));

        String old = given().auth()
                .oauth2(partner.token())
                .get(path + "/credentials")
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .extract()
                .path("data[1].credentialId");
        given().auth()
                .oauth2(Tokens.anyone("reseller"))
                .delete(path + "/credentials/" + old)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(partner.token())
                .delete(path + "/credentials/" + old)
                .then()
                .statusCode(204);
        client.basic().then().statusCode(401);
        new Partners.Client(client.id(), second).basic().then().statusCode(200);
        given().auth()
                .oauth2(Tokens.anyone("reseller"))
                .get(path + "/credentials")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.anyone("reseller"))
                .post(path + "/secrets")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"billing\",null]",
                "[\"billing\",\"billing\",\"billing\",\"billing\",\"billing\",\"billing\"]",
                "[\"shipping\"]"
            })
    void scopes_name_services_and_nothing_else(String scopes) {
        given().auth()
                .oauth2(partners.newPartner().token())
                .contentType("application/json")
                .body("{\"name\":\"Invoices\",\"scopes\":" + scopes + "}")
                .post("/v1/api-clients")
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"));
    }

    @Test
    void a_client_s_scopes_name_the_services_that_take_its_token() throws Exception {
        var partner = partners.newPartner();
        var json = given().auth()
                .oauth2(partner.token())
                .contentType("application/json")
                .body(Map.of("name", "Invoices", "scopes", List.of("billing", "order")))
                .post("/v1/api-clients")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var client = new Partners.Client(json.getString("clientId"), json.getString("clientSecret"));
        assertThat(audience(client.basic())).containsExactlyInAnyOrder("order-service", "billing-service");
        var narrowed = given().auth()
                .preemptive()
                .basic(client.id(), client.secret())
                .formParam("grant_type", "client_credentials")
                .formParam("scope", "billing license")
                .post("/oauth2/token");
        narrowed.then().statusCode(200).body("scope", equalTo("billing"));
        assertThat(audience(narrowed)).containsExactly("billing-service");
        given().auth()
                .preemptive()
                .basic(client.id(), client.secret())
                .formParam("grant_type", "client_credentials")
                .formParam("scope", "license")
                .post("/oauth2/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_scope"));
    }

    private static List<String> audience(Response answer) throws Exception {
        return SignedJWT.parse(answer.path("access_token")).getJWTClaimsSet().getAudience();
    }

    private static Response add(Partners.Partner partner, Partners.Client client, JWK key) {
        return given().auth()
                .oauth2(partner.token())
                .contentType("application/json")
                .body(Map.of("jwk", key.toPublicJWK().toJSONObject()))
                .post("/v1/api-clients/" + client.id() + "/keys");
    }

    private static String assertion(Partners.Client client, ECKey key, String audience, JWSAlgorithm algorithm)
            throws Exception {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(client.id())
                .subject(client.id())
                .audience(audience)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private static Response token(String assertion) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .formParam("client_assertion", assertion)
                .post("/oauth2/token");
    }
}
