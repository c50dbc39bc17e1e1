package dev.mitra.reseller.policy.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.policy.OrderPlacing;
import dev.mitra.reseller.policy.Policies;
import dev.mitra.reseller.policy.PolicyText;
import dev.mitra.reseller.policy.PolicyVersion;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.reseller.app.RecordAcceptance;
import dev.mitra.reseller.stream.app.AnnounceChange;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.SeenStatements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Accepting a new policy by ordering")
class AcceptingByOrderTest {

    private static final String NEXT = "2099-01";

    @Inject
    AcceptByOrder acceptByOrder;

    @Inject
    AnnouncePolicies announce;

    @Inject
    PublishPolicies publish;

    @Inject
    ShowPolicies show;

    @Inject
    Policies policies;

    @Inject
    Resellers resellers;

    @Inject
    RecordAcceptance record;

    @Inject
    TellOfAcceptance tell;

    @Inject
    AnnounceChange stream;

    @Inject
    BusinessClock clock;

    @Inject
    Ledger ledger;

    @BeforeEach
    void announceNextVersion() {
        // asked for tomorrow, which is before its notice period ends
        publish.publish(List.of(new PolicyVersion(
                NEXT,
                clock.today().plusDays(1),
                List.of(
                        PolicyText.of(Language.EN, "# Policy\n\n1. Interest is 9 %.\n"),
                        PolicyText.of(Language.ID, "# Kebijakan\n\n1. Bunga 9 %.\n")))));
    }

    @Test
    @DisplayName("R9.1 who accepts the announced version and then the one in force has accepted the announced one")
    void announcedFirst() {
        var reseller = Applicant.approved();
        reseller.asItself()
                .body(Map.of(
                        "policyVersion",
                        NEXT,
                        "sha256",
                        PolicyText.of(Language.EN, "# Policy\n\n1. Interest is 9 %.\n")
                                .sha256()))
                .post("/v1/policy-acceptances")
                .then()
                .statusCode(201);
        reseller.acceptPolicy().then().statusCode(201);
        assertThat(ledger.strings(
                        "select accepted_policy from reseller where id = ?",
                        reseller.resellerId().value()))
                .containsExactly(NEXT);
        assertThat(ledger.events(reseller.resellerId())).endsWith("PolicyAccepted", "PolicyAccepted");
    }

    private OrderPlacing order(Applicant reseller, int days) {
        return new OrderPlacing(
                reseller.resellerId(),
                reseller.account(),
                new Acceptance.ByOrder(OrderId.random(), "000000000424"),
                clock.now().plus(Duration.ofDays(days)));
    }

    @Test
    @DisplayName("R9.1 a version is published with its notice period, and every reseller is told of it once")
    void notice() {
        var reseller = Applicant.active();
        var day = clock.today().plusDays(30).toString();
        given().get("/v1/policies/" + NEXT)
                .then()
                .statusCode(200)
                .body("effectiveFrom", equalTo(day))
                .body("inForce", equalTo(false));
        given().get("/v1/policies/" + NEXT + "/changes?lang=id")
                .then()
                .statusCode(200)
                .body("from", equalTo("2026-01"))
                .body("effectiveFrom", equalTo(day))
                .body("changes.after", hasItem("Bunga 9 %."));
        given().get("/v1/policies/" + NEXT + "/changes?from=2020-01").then().statusCode(404);
        given().get("/v1/policies/2026-01/changes").then().statusCode(404);
        announce.run(JobPeriod.day(LocalDate.parse("2026-11-23")));
        announce.run(JobPeriod.day(LocalDate.parse("2026-11-24")));
        assertThat(mails(reseller)).containsOnlyOnce("POLICY_ANNOUNCED");
    }

    @Test
    @DisplayName("R9.1 the first order after the notice period accepts the new version; no other order does anything")
    void byItself() {
        var reseller = Applicant.active();
        acceptByOrder.hear(List.of(order(reseller, 1)));
        assertThat(ledger.payloads(reseller.resellerId(), "PolicyAccepted")).hasSize(1);

        var first = order(reseller, 40);
        acceptByOrder.hear(List.of(first, order(reseller, 41)));
        acceptByOrder.hear(List.of(first));
        acceptByOrder.hear(List.of(order(reseller, 2)));
        assertThat(ledger.payloads(reseller.resellerId(), "PolicyAccepted"))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"policyVersion\":\"" + NEXT + "\"", "\"implicit\":true");
        reseller.mine().then().body("acceptedPolicy", equalTo(NEXT));
        reseller.asItself()
                .get("/v1/policy-acceptances")
                .then()
                .statusCode(200)
                .body("data.policyVersion", contains(NEXT, "2026-01"))
                .body("data[0].orderNumber", equalTo("000000000424"))
                .body("data[0].address", nullValue())
                .body("data[1].address", equalTo("127.0.0.1"));
        assertThat(mails(reseller)).filteredOn("POLICY_ACCEPTED"::equals).hasSize(2);
    }

    @Test
    @DisplayName("R9.1 where the vendor wants it accepted explicitly, no order accepts it")
    void explicitly() {
        var reseller = Applicant.active();
        var strict = new AcceptByOrder(policies, resellers, record, tell, stream, clock, true);
        QuarkusTransaction.requiringNew().run(() -> strict.hear(List.of(order(reseller, 40))));
        assertThat(ledger.payloads(reseller.resellerId(), "PolicyAccepted")).hasSize(1);
    }

    @Test
    void orders_of_accepted_versions_read_no_text_of_a_policy_and_a_look_at_one_version_reads_that_one() {
        var reseller = Applicant.active();
        var orders = List.of(order(reseller, 1), order(reseller, 1), order(reseller, 2));
        var heard = SeenStatements.onThisThread(() -> acceptByOrder.hear(orders));
        assertThat(heard)
                .noneMatch(sql -> sql.contains("policy_text"))
                .filteredOn(sql -> sql.contains("policy_version") && sql.contains("max("))
                .hasSize(2);

        var read =
                SeenStatements.onThisThread(() -> assertThat(show.named(NEXT)).isPresent());
        assertThat(read).singleElement().asString().contains("policy_text", "where");
    }

    private List<String> mails(Applicant reseller) {
        return ledger.strings(
                "select kind from platform.mail where about = ?",
                reseller.resellerId().value());
    }

    @Test
    @DisplayName("R9.1 an order of before a departure is evidence, whenever it is heard")
    void afterLeaving() {
        var reseller = Applicant.active();
        var placed = order(reseller, 40);
        Applicant.asSales()
                .body(java.util.Map.of("reason", "It asked for it."))
                .post("/v1/resellers/{id}/departure", reseller.reseller())
                .then()
                .statusCode(200);
        acceptByOrder.hear(List.of(placed));
        assertThat(ledger.strings(
                        "select policy_version from policy_acceptance where reseller_id = ?",
                        reseller.resellerId().value()))
                .contains(NEXT);
    }
}
