package dev.mitra.license.issue.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.license.verifier.LicenseResult;
import dev.mitra.license.verifier.LicenseVerifier;
import dev.mitra.license.verifier.TrustedRoot;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LicenseResourceTest {

    private static final String MAILBOX = "ayu@contoh-nusantara.example";

    @Inject
    Orders orders;

    private Orders.Played order;
    private String customer;
    private String reseller;

    @BeforeEach
    void an_issued_order() {
        order = orders.issued(Samples.perpetual(3));
        customer = Tokens.customer(order.owner().account(), Samples.email(MAILBOX));
        reseller = Tokens.reseller(AccountId.random(), order.reseller());
    }

    @Test
    @DisplayName("R9.3 the customer sees its licences, and no price, reseller or account in them")
    void customer_sees_no_price() {
        var body = given().auth()
                .oauth2(customer)
                .get("/v1/licenses")
                .then()
                .statusCode(200)
                .body("data", hasSize(3))
                .body("data.orderNumber", contains("000000000424", "000000000424", "000000000424"))
                .body("data[0].licensedTo.org", equalTo("PT Contoh Nusantara"))
                .extract()
                .asString();
        assertThat(body)
                .doesNotContain(
                        order.reseller().external(), order.owner().account().external(), "lonestar", "res_")
                .doesNotContainPattern("(?i)price|amount|currency|margin|discount|acct_");
    }

    @Test
    void SDK_and_metered_licences_are_issued_like_others_and_keep_their_kind() {
        var both = orders.issued(Samples.sdk(50), Samples.metered());
        given().auth()
                .oauth2(Tokens.sales())
                .get("/v1/licenses?orderId=" + both.id().external())
                .then()
                .body("data.kind", containsInAnyOrder("SDK", "METERED"))
                .body("data.find { it.kind == 'SDK' }.expiresOn", nullValue())
                .body("data.find { it.kind == 'METERED' }.expiresOn", notNullValue());
    }

    @Test
    @DisplayName("R5.3 an account whose e-mail is not verified sees no licence")
    void unverified_sees_nothing() {
        var unverified = Tokens.unverified(order.owner().account(), Samples.email(MAILBOX));
        given().auth()
                .oauth2(unverified)
                .get("/v1/licenses")
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
        given().auth().oauth2(unverified).get(path()).then().statusCode(404);
    }

    @Test
    void another_tenant_s_licence_does_not_exist() {
        var stranger = Tokens.customer(AccountId.random(), Samples.email("other@example.test"));
        var otherReseller = Tokens.reseller(AccountId.random(), ResellerId.random());
        for (var token : List.of(stranger, otherReseller)) {
            given().auth().oauth2(token).get(path()).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
            given().auth().oauth2(token).get(path() + "/file").then().statusCode(404);
            given().auth().oauth2(token).get("/v1/licenses").then().body("data", hasSize(0));
        }
        given().get("/v1/licenses").then().statusCode(401);
    }

    @Test
    @DisplayName("R8.3 the reseller of record may download, and learns nothing of the account")
    void reseller_downloads_without_the_account() {
        var body = given().auth()
                .oauth2(reseller)
                .get("/v1/licenses?orderId=" + order.id().external())
                .then()
                .statusCode(200)
                .body("data", hasSize(3))
                .extract()
                .asString();
        assertThat(body).doesNotContain("acct_", order.owner().account().value().toString());
        given().auth().oauth2(reseller).get(path() + "/file").then().statusCode(200);
    }

    @Test
    @DisplayName("R9.3 the downloaded file verifies offline, and not with one changed character")
    void file_verifies() throws Exception {
        var answer = given().auth().oauth2(customer).get(path() + "/file");
        answer.then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"%s\"".formatted(name())));
        var file = answer.asByteArray();
        var verifier = verifier();
        assertThat(verifier.verify(file)).isInstanceOf(LicenseResult.Valid.class);
        int at = new String(file, java.nio.charset.StandardCharsets.US_ASCII).indexOf("LICENSE-----\n") + 300;
        file[at] = (byte) (file[at] == 'A' ? 'B' : 'A');
        assertThat(verifier.verify(file).allows()).isFalse();
        file = given().auth().oauth2(customer).get(path() + "/file").asByteArray();
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        given().auth().oauth2(customer).get(path()).then().body("sha256", equalTo(sha256));
    }

    @Test
    void pages_follow_one_another_without_gap_or_repeat() {
        var first = given().auth().oauth2(reseller).get("/v1/licenses?limit=2");
        first.then().statusCode(200).body("data", hasSize(2)).body("nextCursor", notNullValue());
        String cursor = first.path("nextCursor");
        given().auth()
                .oauth2(reseller)
                .queryParam("cursor", cursor)
                .get("/v1/licenses?limit=2")
                .then()
                .body("data", hasSize(1))
                .body("nextCursor", equalTo(null));
        given().auth()
                .oauth2(reseller)
                .get("/v1/licenses?cursor=rubbish")
                .then()
                .statusCode(400);
        given().auth().oauth2(reseller).get("/v1/licenses/ord_123").then().statusCode(400);
    }

    @Test
    void staff_revoke_once_with_a_reason_and_nobody_else_may() {
        var reason = Map.of("reason", "Leaked to the public.");
        for (var token : List.of(customer, reseller, Tokens.ops())) {
            revoke(token, reason).then().statusCode(403);
        }
        revoke(Tokens.sales(), Map.of("reason", " ")).then().statusCode(422);
        revoke(Tokens.sales(), reason)
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("statusReason", equalTo("Leaked to the public."));
        revoke(Tokens.sales(), reason).then().statusCode(409).body("code", equalTo("LICENSE_ALREADY_REVOKED"));
        given().auth()
                .oauth2(Tokens.sales())
                .header("Accept-Language", "id")
                .contentType("application/json")
                .body(reason)
                .post(path() + "/revocation")
                .then()
                .body("title", equalTo("Lisensi sudah dicabut"));
        given().auth()
                .oauth2(customer)
                .get(path())
                .then()
                .body("status", equalTo("REVOKED"))
                .body("statusReason", equalTo(null));
        var list = given().get("/v1/status-list").asString();
        assertThat(verifier(list)
                        .verify(given().auth()
                                .oauth2(customer)
                                .get(path() + "/file")
                                .asByteArray()))
                .isInstanceOf(LicenseResult.Revoked.class);
    }

    private io.restassured.response.Response revoke(String token, Map<String, String> reason) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(reason)
                .post(path() + "/revocation");
    }

    /// The order's oldest licence.
    private String path() {
        List<String> ids = given().auth()
                .oauth2(Tokens.sales())
                .get("/v1/licenses?orderId=" + order.id().external())
                .path("data.findAll { it.seat == 1 }.id");
        return "/v1/licenses/" + ids.getFirst();
    }

    private String name() {
        return given().auth().oauth2(customer).get(path()).path("fileName");
    }

    private static LicenseVerifier verifier(String... lists) {
        var builder = LicenseVerifier.forProduct("Tabulon", "Java");
        List<Map<String, String>> roots = given().get("/v1/license-roots").path("roots");
        assertThat(roots).hasSize(2);
        roots.forEach(root -> builder.trusting(TrustedRoot.ed25519(root.get("kid"), root.get("key"))));
        List.of(lists).forEach(builder::statusList);
        return builder.build();
    }
}
