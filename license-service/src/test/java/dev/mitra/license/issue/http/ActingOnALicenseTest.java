package dev.mitra.license.issue.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.TypeId;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.Purpose;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Database;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActingOnALicenseTest {

    private static final Map<String, String> REASON = Map.of("reason", "Seen on a public site.");

    @Inject
    Orders orders;

    @Inject
    Database database;

    @Test
    void staff_suspend_and_reinstate_with_a_reason_and_an_online_product_sees_it() {
        var order = orders.issued(Samples.perpetual(1));
        var id = only(order);
        act(id, "reinstatement").then().statusCode(409).body("code", equalTo("LICENSE_NOT_SUSPENDED"));
        act(id, "suspension").then().statusCode(200).body("status", equalTo("SUSPENDED"));
        act(id, "suspension").then().statusCode(409).body("code", equalTo("LICENSE_NOT_ACTIVE"));
        assertThat(validated(id)).isEqualTo("SUSPENDED");
        act(id, "reinstatement").then().statusCode(200).body("status", equalTo("ACTIVE"));
        assertThat(validated(id)).isEqualTo("VALID");
        for (var act : List.of("suspension", "reinstatement", "replacement")) {
            given().auth()
                    .oauth2(Tokens.reseller(AccountId.random(), order.reseller()))
                    .contentType("application/json")
                    .body(REASON)
                    .post("/v1/licenses/" + id + "/" + act)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void what_staff_suspended_alone_stays_so_when_its_order_is_reinstated() {
        var order = orders.issued(Samples.perpetual(2));
        var id = only(order);
        act(id, "suspension").then().statusCode(200);
        orders.suspended(order);
        orders.reinstated(order);
        assertThat(database.inState(order.id(), "SUSPENDED")).isOne();
        assertThat(database.inState(order.id(), "ACTIVE")).isOne();
    }

    @Test
    void a_leaked_licence_is_replaced_by_mail_and_revoked_in_one_act_and_the_new_one_follows_it() {
        var order = orders.issued(Samples.perpetual(1));
        var leaked = only(order);
        var replaced = act(leaked, "replacement");
        replaced.then()
                .statusCode(201)
                .body("seq", equalTo(2))
                .body("replaces", equalTo(leaked))
                .body("status", equalTo("ACTIVE"))
                .body("updatesUntil", notNullValue());
        assertThat(validated(leaked)).isEqualTo("REVOKED");
        assertThat(validated(replaced.path("id"))).isEqualTo("VALID");
        assertThat(database.published(order.id(), "LicenseReplaced")).hasSize(1);
        assertThat(database.published(order.id(), "LicenseRevoked")).isEmpty();
        assertThat(database.mails(order.id().value())).isEqualTo(2);
        act(leaked, "replacement").then().statusCode(409).body("code", equalTo("LICENSE_NOT_ACTIVE"));
    }

    @Test
    void one_that_was_renewed_is_not_replaced_since_its_owner_has_a_newer_file() {
        var order = orders.issued(Samples.perpetual(1));
        var old = only(order);
        var renewal = orders.issued(orders.playedAgain(
                order,
                Samples.replacing(
                        Samples.perpetual(1),
                        Purpose.RENEWAL,
                        List.of(new LicenseId(TypeId.parse("lic", old).orElseThrow())))));
        var newer = only(renewal);
        act(old, "replacement")
                .then()
                .statusCode(409)
                .body("code", equalTo("LICENSE_CONTINUED"))
                .body("licenseId", equalTo(newer));
        act(old, "revocation").then().statusCode(200);
        act(newer, "replacement").then().statusCode(201).body("replaces", equalTo(newer));
    }

    @Test
    void a_lost_file_is_served_again_byte_for_byte() {
        var order = orders.issued(Samples.perpetual(1));
        var path = "/v1/licenses/" + only(order) + "/file";
        var first = given().auth().oauth2(Tokens.sales()).get(path).asByteArray();
        orders.released(order);
        orders.owned(order);
        assertThat(given().auth().oauth2(Tokens.sales()).get(path).asByteArray())
                .isEqualTo(first);
    }

    private static Response act(String id, String act) {
        return given().auth()
                .oauth2(Tokens.sales())
                .contentType("application/json")
                .body(REASON)
                .post("/v1/licenses/" + id + "/" + act);
    }

    private static String validated(String id) {
        return given().contentType("application/json")
                .body(Map.of("licenseId", id, "product", Map.of("family", "Tabulon", "platform", "Java")))
                .post("/v1/license-validations")
                .then()
                .statusCode(200)
                .extract()
                .path("result");
    }

    private static String only(Orders.Played order) {
        return given().auth()
                .oauth2(Tokens.sales())
                .get("/v1/licenses?orderId=" + order.id().external())
                .path("data[0].id");
    }
}
