package dev.mitra.license.delivery.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Database;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
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
class DeliveryResourceTest {

    @Inject
    Orders orders;

    @Inject
    Database database;

    @Test
    @DisplayName("R8.3 the reseller of record sees the delivery and has it sent again; others do not")
    void resend() {
        var order = orders.issued(Samples.perpetual(2));
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        String id = given().auth().oauth2(reseller).get("/v1/licenses").path("data[0].id");
        var path = "/v1/licenses/" + id + "/deliveries";
        given().auth()
                .oauth2(reseller)
                .get(path)
                .then()
                .statusCode(200)
                .body("data.kind", containsInAnyOrder("LICENSE", "CUSTOMER_LICENSE"));
        given().auth()
                .oauth2(reseller)
                .contentType("application/json")
                .post(path)
                .then()
                .statusCode(202);
        assertThat(database.mails(order.id().value())).isEqualTo(2);

        var stranger = Tokens.reseller(AccountId.random(), ResellerId.random());
        given().auth().oauth2(stranger).get(path).then().statusCode(404);
        var customer = Tokens.customer(order.owner().account(), Samples.email("ayu@contoh-nusantara.example"));
        given().auth().oauth2(customer).get(path).then().statusCode(403);
    }

    @Test
    void what_is_revoked_is_not_sent_again() {
        var order = orders.issued(Samples.perpetual(1));
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        String id = given().auth().oauth2(reseller).get("/v1/licenses").path("data[0].id");
        orders.refunded(order);
        given().auth()
                .oauth2(reseller)
                .contentType("application/json")
                .post("/v1/licenses/" + id + "/deliveries")
                .then()
                .statusCode(409)
                .body("code", equalTo("LICENSE_NOT_ACTIVE"));
    }
}
