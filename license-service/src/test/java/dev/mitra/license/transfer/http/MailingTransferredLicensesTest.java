package dev.mitra.license.transfer.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.mitra.kernel.AccountId;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Database;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Of two seats one was transferred to another firm.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class MailingTransferredLicensesTest {

    private static final String CONTACT = "orders@lonestar-licences.example";

    @Inject
    Orders orders;

    @Inject
    Database database;

    private final String mailbox = "it@" + UUID.randomUUID() + ".example";

    private Orders.Played order;
    private String kept;
    private String transferred;

    @BeforeEach
    void one_of_two_seats_is_transferred() {
        order = orders.issued(Samples.perpetual(2));
        var owner = Tokens.customer(order.owner().account(), Samples.email("ayu@contoh-nusantara.example"));
        var seats = given().auth().oauth2(owner).get("/v1/licenses");
        kept = seats.path("data[0].id");
        String handedOver = seats.path("data[1].id");
        var to = Map.of("org", "CV Baru", "email", mailbox, "country", "ID");
        String transfer = post(owner, "/v1/license-transfers", Map.of("licenseId", handedOver, "to", to))
                .path("id");
        var other = Tokens.customer(AccountId.random(), Samples.email(mailbox));
        transferred = given().auth()
                .oauth2(other)
                .post("/v1/license-transfers/" + transfer + "/acceptance")
                .path("newLicenseId");
    }

    @Test
    @DisplayName("R8.2 R9.3 a transferred licence is replaced and sent again to its holder, with a link to it alone")
    void to_the_holder() {
        String replaced = replace(transferred).path("id");
        assertThat(database.recipients(order.id()).getLast()).isEqualTo(mailbox);
        var link = database.links(order.id()).getLast();
        given().get(link)
                .then()
                .statusCode(200)
                .body(allOf(containsString("CV Baru"), not(containsString("PT Contoh Nusantara"))));
        var taken = given().post(link);
        taken.then().statusCode(200).contentType("application/octet-stream");
        assertThat(taken.asByteArray()).isEqualTo(file(replaced));

        resend(replaced).then().statusCode(202);
        assertThat(database.recipients(order.id()).getLast()).isEqualTo(mailbox);
        var again = given().post(database.links(order.id()).getLast());
        assertThat(again.asByteArray()).isEqualTo(file(replaced));
    }

    @Test
    @DisplayName(
            "R8.2 what stayed with the customer goes on going to the reseller's contact, without what was transferred")
    void to_the_contact() {
        resend(kept).then().statusCode(202);
        assertThat(database.recipients(order.id()).getLast()).isEqualTo(CONTACT);
        var taken = given().post(database.links(order.id()).getLast());
        taken.then().contentType("application/octet-stream");
        assertThat(taken.asByteArray()).isEqualTo(file(kept));
        replace(kept).then().statusCode(201);
        assertThat(database.recipients(order.id()).getLast()).isEqualTo(CONTACT);
    }

    private static Response replace(String license) {
        return post(Tokens.sales(), "/v1/licenses/" + license + "/replacement", Map.of("reason", "Leaked."));
    }

    private static Response resend(String license) {
        return given().auth()
                .oauth2(Tokens.sales())
                .contentType("application/json")
                .post("/v1/licenses/" + license + "/deliveries");
    }

    private static byte[] file(String license) {
        return given().auth()
                .oauth2(Tokens.sales())
                .get("/v1/licenses/" + license + "/file")
                .asByteArray();
    }

    private static Response post(String token, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path);
    }
}
