package dev.mitra.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Joining the programme")
class JoiningTheProgrammeTest {

    @BeforeAll
    static void suite() {
        Suite.isRunning();
    }

    @Test
    @DisplayName("R2.2 an application without a log-in is refused")
    void noLogIn() {
        Person.nobody(Service.RESELLER)
                .body(Map.of())
                .post("/v1/reseller-applications")
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    @DisplayName("R2.6 R2.7 an approved reseller orders only once policy, listings and rate are in place")
    void fromVisitorToActive() {
        var reseller = Reseller.visitor("US", "TX");
        reseller.apply().then().statusCode(201).body("status", equalTo("SUBMITTED"));
        reseller.review().then().statusCode(200).body("status", equalTo("IN_REVIEW"));
        reseller.approve().then().statusCode(200).body("status", equalTo("APPROVED"));
        reseller.standing().then().statusCode(200).body("status", equalTo("APPROVED"));

        Order.placing(reseller, "too-early-" + reseller.id())
                .body(Order.request(Order.newCustomer(), 1))
                .post("/v1/orders")
                .then()
                .statusCode(403);

        reseller.acceptPolicy().then().statusCode(201);
        Reseller.brands().forEach(brand -> reseller.verifyListing(brand).then().statusCode(201));
        reseller.awaitActive();
        reseller.standing().then().body("status", equalTo("ACTIVE")).body("standing.value", equalTo("NEW"));
        assertThat(Order.placed(reseller, Order.newCustomer()).number()).matches("\\d{12}");
    }

    @Test
    @DisplayName("R2.5 a stranger does not find somebody else's application")
    void somebodyElsesApplication() {
        var applicant = Reseller.visitor("US", "OR");
        String application = applicant.apply().then().statusCode(201).extract().path("id");
        var stranger = Reseller.visitor("NO", "Oslo");
        stranger.person()
                .at(Service.RESELLER)
                .get("/v1/reseller-applications/{id}", application)
                .then()
                .statusCode(404);
        applicant
                .person()
                .at(Service.RESELLER)
                .get("/v1/reseller-applications")
                .then()
                .statusCode(200)
                .body("data.id", hasItem(application));
    }
}
