package dev.mitra.license.transfer.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.TypeId;
import dev.mitra.license.issue.Heard;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.Owner;
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
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TransferringALicenseTest {

    @Inject
    Orders orders;

    @Inject
    Database database;

    private final AccountId newHolder = AccountId.random();
    private final String mailbox = "it@" + UUID.randomUUID() + ".example";
    private final String other = Tokens.customer(newHolder, Samples.email(mailbox));

    private Orders.Played order;
    private String owner;
    private String id;

    @BeforeEach
    void a_licence_with_an_owner() {
        order = orders.issued(Samples.perpetual(1));
        owner = Tokens.customer(order.owner().account(), Samples.email("ayu@contoh-nusantara.example"));
        id = given().auth().oauth2(owner).get("/v1/licenses").path("data[0].id");
    }

    @Test
    void it_changes_hands_when_both_sides_have_agreed_and_the_old_file_is_superseded() {
        String transfer = propose(owner)
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");
        propose(owner).then().statusCode(409).body("code", equalTo("TRANSFER_ALREADY_PROPOSED"));
        list(owner).then().body("data", hasSize(1));
        list(other).then().body("data[0].id", equalTo(transfer));
        decide(owner, transfer, "acceptance").then().statusCode(404);

        var accepted = decide(other, transfer, "acceptance");
        accepted.then().statusCode(200).body("status", equalTo("ACCEPTED"));
        String issued = accepted.path("newLicenseId");
        given().auth()
                .oauth2(other)
                .get("/v1/licenses/" + issued)
                .then()
                .statusCode(200)
                .body("licensedTo.org", equalTo("CV Baru"))
                .body("replaces", equalTo(id))
                .body("seq", equalTo(2));
        given().auth().oauth2(owner).get("/v1/licenses/" + id).then().body("status", equalTo("SUPERSEDED"));
        given().auth().oauth2(owner).get("/v1/licenses/" + issued).then().statusCode(404);
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        given().auth().oauth2(reseller).get("/v1/licenses/" + issued).then().statusCode(404);
        given().post(database.links(order.id()).getFirst()).then().statusCode(409);
        decide(other, transfer, "acceptance").then().statusCode(409).body("code", equalTo("TRANSFER_ALREADY_DECIDED"));
    }

    @Test
    void the_other_side_declines_or_the_owner_takes_it_back_and_nothing_changes() {
        String declined = propose(owner).path("id");
        decide(other, declined, "refusal").then().body("status", equalTo("DECLINED"));
        String withdrawn = propose(owner).path("id");
        decide(other, withdrawn, "withdrawal").then().statusCode(404);
        decide(owner, withdrawn, "withdrawal").then().body("status", equalTo("WITHDRAWN"));
        given().auth().oauth2(owner).get("/v1/licenses/" + id).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void strangers_see_nothing_and_what_is_revoked_stays_where_it_is() {
        var stranger = Tokens.customer(AccountId.random(), Samples.email("a@other.example"));
        propose(stranger).then().statusCode(404);
        String transfer = propose(owner).path("id");
        for (var act : new String[] {"acceptance", "refusal", "withdrawal"}) {
            decide(stranger, transfer, act).then().statusCode(404);
        }
        given().auth()
                .oauth2(stranger)
                .get("/v1/license-transfers/" + transfer)
                .then()
                .statusCode(404);
        var unproven = Tokens.unverified(newHolder, Samples.email(mailbox));
        decide(unproven, transfer, "acceptance").then().statusCode(403);
        orders.refunded(order);
        decide(other, transfer, "acceptance").then().statusCode(409).body("code", equalTo("LICENSE_NOT_TRANSFERABLE"));
        propose(owner).then().statusCode(409);
    }

    @Test
    void merged_organisations_own_together_also_what_is_issued_later() {
        var into = UUID.randomUUID();
        var before = Objects.requireNonNull(order.owner().organisation());
        merge(Tokens.admin(), before, into).then().statusCode(201);
        assertThat(database.organisations(order.id())).containsExactly(into.toString());
        merge(Tokens.admin(), before, into).then().statusCode(409).body("code", equalTo("ORGANISATION_ALREADY_MERGED"));
        merge(Tokens.admin(), into, before).then().statusCode(409);
        merge(Tokens.admin(), into, into).then().statusCode(422).body("code", equalTo("ORGANISATION_INTO_ITSELF"));
        merge(Tokens.sales(), into, UUID.randomUUID()).then().statusCode(403);

        var later = orders.played(Samples.perpetual(1));
        orders.released(later);
        orders.owned(Heard.in(later, later.id(), new Owner(AccountId.random(), before)));
        orders.awaitIssued(later);
        assertThat(database.organisations(later.id())).containsExactly(into.toString());
    }

    @Test
    void of_one_that_was_renewed_the_newer_licence_changes_hands() {
        String open = propose(owner).path("id");
        var old = new LicenseId(TypeId.parse("lic", id).orElseThrow());
        orders.issued(
                orders.playedAgain(order, Samples.replacing(Samples.perpetual(1), Purpose.RENEWAL, List.of(old))));
        decide(other, open, "acceptance").then().statusCode(409).body("code", equalTo("LICENSE_NOT_TRANSFERABLE"));
        decide(owner, open, "withdrawal").then().statusCode(200);
        propose(owner).then().statusCode(409).body("code", equalTo("LICENSE_NOT_TRANSFERABLE"));
        id = given().auth().oauth2(owner).get("/v1/licenses").path("data[0].id");
        propose(owner).then().statusCode(201);
    }

    private Response propose(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("licenseId", id, "to", Map.of("org", "CV Baru", "email", mailbox, "country", "ID")))
                .post("/v1/license-transfers");
    }

    private static Response decide(String token, String transfer, String act) {
        return given().auth().oauth2(token).post("/v1/license-transfers/" + transfer + "/" + act);
    }

    private static Response list(String token) {
        return given().auth().oauth2(token).get("/v1/license-transfers");
    }

    private static Response merge(String token, Object organisation, UUID into) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("organisationId", organisation, "intoOrganisationId", into, "reason", "Acquired."))
                .post("/v1/organisation-merges");
    }
}
