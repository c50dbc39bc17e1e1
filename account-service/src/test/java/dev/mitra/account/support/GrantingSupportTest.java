package dev.mitra.account.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.account.People;
import dev.mitra.account.Rows;
import dev.mitra.account.Somebody;
import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.customer.app.NoteLicenses;
import dev.mitra.account.oauth.Visitors;
import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.reseller.app.FollowResellers;
import dev.mitra.account.support.app.ExpireSupport;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class GrantingSupportTest {

    private static final String GRANTS = "/v1/support-grants";
    private static final String GROUPS = "/v1/support-groups";
    private static final String PERMISSIONS = "/v1/support-permissions";

    @Inject
    People people;

    @Inject
    Visitors visitors;

    @Inject
    Rows rows;

    @Inject
    FollowResellers followResellers;

    @Inject
    NoteLicenses noteLicenses;

    @Inject
    ExpireSupport expireSupport;

    private final ResellerId reseller = ResellerId.random();
    private final OrderId order = OrderId.random();
    private final LicenseId license = new LicenseId(UuidV7.random());
    private Somebody customer = new Somebody("", "");
    private Somebody partner = new Somebody("", "");

    @BeforeEach
    void aCustomerAndItsReseller() {
        customer = people.somebody("customer");
        partner = people.somebody("partner");
        followResellers.follow(new ResellerMembership(reseller, partner.id(), ResellerMembership.State.ACTIVE, 1));
        partner = partner.again();
        rows.change(
                "insert into customer_order (order_id, account_id, organisation_id, order_number, outcome,"
                        + " provisioned_at) values (?, ?, ?, '000000000424', 'MATCHED', now())",
                order.value(),
                customer.id().value(),
                customer.home().value());
        noteLicenses.note(Map.of(license, order));
    }

    @Test
    @DisplayName("R6.1 without the customer's word the answer is no, with it yes, and no again when it is taken back")
    void grantAndRevoke() {
        mayAct(false);
        String grant = grant(null)
                .then()
                .statusCode(201)
                .body("inForce", equalTo(true))
                .extract()
                .path("id");
        mayAct(true);
        partner.get(GROUPS)
                .then()
                .body("groups", contains("support-proxy:" + customer.home().external()));

        customer.delete(GRANTS + "/" + grant).then().statusCode(204);
        customer.delete(GRANTS + "/" + grant).then().statusCode(404);
        mayAct(false);
        partner.get(GROUPS).then().body("groups", empty());
        assertThat(rows.texts("select type from platform.outbox where key = ?::uuid order by id", uuid(grant)))
                .containsExactly("SupportGranted.v1", "SupportRevoked.v1");
    }

    @Test
    @DisplayName(
            "R6.1 the forum reads by userinfo whom its member may ask for, as it is now and not as it was at the log-in")
    void byUserInfo() {
        var forum = forum();
        forum.get("/oauth2/userinfo").then().statusCode(200).body("groups", empty());
        String grant = grant(null).then().statusCode(201).extract().path("id");
        forum.get("/oauth2/userinfo")
                .then()
                .statusCode(200)
                .body("sub", equalTo(partner.id().external()))
                .body("groups", contains("support-proxy:" + customer.home().external()));
        customer.delete(GRANTS + "/" + grant).then().statusCode(204);
        forum.get("/oauth2/userinfo").then().body("groups", empty());
    }

    /// The reseller's person, logged in to the forum.
    private Somebody forum() {
        return new Somebody(partner.email(), visitors.inForum(partner.email()));
    }

    @Test
    @DisplayName("R6.1 a grant ends by the clock, before any job has run; the job only tells")
    void expiry() {
        String grant = grant(null).then().statusCode(201).extract().path("id");
        rows.change(
                "update support_grant set granted_at = now() - interval '2 days', expires_at = now() - interval '1 second'"
                        + " where id = ?::uuid",
                uuid(grant));
        mayAct(false);
        partner.get(GROUPS).then().body("groups", empty());
        customer.get(GRANTS).then().body("data[0].inForce", equalTo(false));

        expireSupport.run(JobPeriod.day(LocalDate.of(2026, 11, 23)));
        expireSupport.run(JobPeriod.day(LocalDate.of(2026, 11, 24)));
        assertThat(rows.texts(
                        "select payload::jsonb ->> 'reason' from platform.outbox where key = ?::uuid"
                                + " and type = 'SupportRevoked.v1'",
                        uuid(grant)))
                .containsExactly("EXPIRED");
    }

    @Test
    @DisplayName("R6.2 a grant for one licence reaches no further, neither in the forum's group nor in the answer")
    void oneLicense() {
        grant(license).then().statusCode(201);
        mayAct(false);
        partner.get(PERMISSIONS + "?orderId=" + order.external() + "&licenseId=" + license.external())
                .then()
                .body("allowed", equalTo(true));
        partner.get(GROUPS)
                .then()
                .body("groups", contains("support-proxy:" + customer.home().external() + ":" + license.external()));
    }

    @Test
    @DisplayName("R6.1 the reseller reads yes or no and nothing of who said so; other resellers read no")
    void onlyYesOrNo() {
        grant(null).then().statusCode(201);
        Map<String, ?> answer = partner.get(PERMISSIONS + "?orderId=" + order.external())
                .jsonPath()
                .getMap("");
        assertThat(answer.keySet()).isEqualTo(java.util.Set.of("allowed"));
        partner.get(PERMISSIONS + "?orderId=" + OrderId.random().external())
                .then()
                .body("allowed", equalTo(false));
        var other = people.somebody("other");
        followResellers.follow(
                new ResellerMembership(ResellerId.random(), other.id(), ResellerMembership.State.ACTIVE, 1));
        other.again().get(PERMISSIONS + "?orderId=" + order.external()).then().body("allowed", equalTo(false));
        customer.get(GROUPS).then().statusCode(403);
    }

    @Test
    @DisplayName("R6.1 a suspended reseller may not act, whatever customers granted")
    void suspended() {
        grant(null).then().statusCode(201);
        followResellers.follow(new ResellerMembership(reseller, partner.id(), ResellerMembership.State.SUSPENDED, 2));
        partner.again().get(GROUPS).then().statusCode(403);
    }

    @Test
    @DisplayName("a newer grant replaces the earlier one, so that one revocation ends it")
    void replaced() {
        String first = grant(null).then().statusCode(201).extract().path("id");
        String second = grant(null).then().statusCode(201).extract().path("id");
        customer.delete(GRANTS + "/" + first).then().statusCode(404);
        customer.delete(GRANTS + "/" + second).then().statusCode(204);
        mayAct(false);
        customer.get(GRANTS + "?limit=1").then().body("data.id", contains(second));
    }

    @Test
    @DisplayName("a grant names a known reseller, an own licence and an end within a year, and is another tenant's 404")
    void refusals() {
        var unknown = new HashMap<>(body(null));
        unknown.put("resellerId", ResellerId.random().external());
        customer.post(GRANTS, unknown).then().statusCode(422).body("code", equalTo("UNKNOWN_RESELLER"));
        grant(new LicenseId(UuidV7.random())).then().statusCode(422).body("code", equalTo("UNKNOWN_LICENSE"));
        var late = new HashMap<>(body(null));
        late.put("expiresAt", Instant.now().plus(Duration.ofDays(400)).toString());
        customer.post(GRANTS, late).then().statusCode(422).body("code", equalTo("GRANT_PERIOD"));

        var stranger = people.somebody("eve");
        var foreign = new HashMap<>(body(null));
        foreign.put("organisationId", customer.home().external());
        stranger.post(GRANTS, foreign).then().statusCode(404);
        stranger.post(GRANTS, body(license)).then().statusCode(422).body("code", equalTo("UNKNOWN_LICENSE"));
        String grant = grant(null).then().statusCode(201).extract().path("id");
        stranger.delete(GRANTS + "/" + grant).then().statusCode(404);
        stranger.get(GRANTS + "?organisationId=" + customer.home().external())
                .then()
                .statusCode(404);
    }

    private Response grant(@Nullable LicenseId forLicense) {
        return customer.post(GRANTS, body(forLicense));
    }

    private Map<String, String> body(@Nullable LicenseId forLicense) {
        var body = new HashMap<String, String>();
        body.put("resellerId", reseller.external());
        body.put("expiresAt", Instant.now().plus(Duration.ofDays(30)).toString());
        if (forLicense != null) {
            body.put("licenseId", forLicense.external());
        }
        return body;
    }

    private void mayAct(boolean expected) {
        partner.get(PERMISSIONS + "?orderId=" + order.external())
                .then()
                .statusCode(200)
                .body("allowed", equalTo(expected));
    }

    private static String uuid(String grant) {
        return dev.mitra.kernel.TypeId.parse(SupportGrantId.PREFIX, grant)
                .orElseThrow()
                .toString();
    }
}
