package dev.mitra.account.reseller.reads;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.People.address;
import static dev.mitra.account.People.logIn;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.account.People;
import dev.mitra.account.Somebody;
import dev.mitra.account.reseller.reads.ResellerActivatedReader.Profile;
import dev.mitra.account.reseller.reads.ResellerActivatedReader.ResellerActivated;
import dev.mitra.account.reseller.reads.ResellerLeftReader.ResellerLeft;
import dev.mitra.account.reseller.reads.ResellerReinstatedReader.ResellerReinstated;
import dev.mitra.account.reseller.reads.ResellerSuspendedReader.ResellerSuspended;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class FollowingResellersTest {

    @Inject
    People people;

    @Inject
    ResellerActivatedReader activated;

    @Inject
    ResellerSuspendedReader suspended;

    @Inject
    ResellerReinstatedReader reinstated;

    @Inject
    ResellerLeftReader left;

    @Test
    @DisplayName("R2.7 the role comes with ResellerActivated, goes while suspended, and old news change nothing")
    void following() {
        var email = address("partner");
        String id = given().auth()
                .oauth2(people.newcomer(email))
                .get("/v1/accounts/me")
                .path("id");
        var account = TypeId.parse("acct", id).orElseThrow();
        var reseller = ResellerId.random();

        activated.read(new ResellerActivated(reseller.value(), account, new Profile("Lonestar Licences LLC"), 3));
        me(email)
                .body("roles", equalTo(List.of("customer", "reseller")))
                .body("resellerId", equalTo(reseller.external()));

        suspended.read(new ResellerSuspended(reseller.value(), account, 4));
        activated.read(new ResellerActivated(reseller.value(), account, new Profile("Lonestar Licences LLC"), 3));
        me(email).body("roles", equalTo(List.of("customer"))).body("resellerId", nullValue());

        reinstated.read(new ResellerReinstated(reseller.value(), account, 5));
        suspended.read(new ResellerSuspended(reseller.value(), account, 4));
        me(email).body("roles", equalTo(List.of("customer", "reseller")));
    }

    @Test
    @DisplayName("R2.7 whoever has left the programme acts for nobody: the account may be erased, old news or not")
    void left() {
        var partner = people.somebody("partner");
        var account = partner.id().value();
        var reseller = ResellerId.random();
        activated.read(new ResellerActivated(reseller.value(), account, new Profile("Lonestar Licences LLC"), 3));
        erased(partner, 409);
        left.read(new ResellerLeft(reseller.value(), account, 5));
        suspended.read(new ResellerSuspended(reseller.value(), account, 4));
        me(partner.email()).body("roles", equalTo(List.of("customer"))).body("resellerId", nullValue());
        erased(partner, 204);
    }

    private static void erased(Somebody who, int status) {
        who.post("/v1/accounts/me/erasure", Map.of("email", who.email())).then().statusCode(status);
    }

    private static ValidatableResponse me(String email) {
        String token = logIn(email, PASSWORD).then().statusCode(200).extract().path("accessToken");
        return given().auth().oauth2(token).get("/v1/accounts/me").then().statusCode(200);
    }
}
