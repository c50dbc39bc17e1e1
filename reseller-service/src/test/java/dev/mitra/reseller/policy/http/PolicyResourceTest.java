package dev.mitra.reseller.policy.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.policy.PolicyText;
import dev.mitra.reseller.policy.app.PublishPolicies;
import dev.mitra.reseller.programme.Language;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("The Reseller Policy")
class PolicyResourceTest {

    @Inject
    Ledger ledger;

    @Inject
    PublishPolicies publishPolicies;

    @Test
    @DisplayName("R9.2 each version has a public address in both languages; its hash is that of the Markdown bytes")
    void publicAddress() {
        given().get("/v1/policies")
                .then()
                .statusCode(200)
                .body("data.version", hasItem("2026-01"))
                .body("data[0].version", equalTo("2026-01"))
                .body("data[0].inForce", equalTo(true))
                .body("data[0].path", equalTo("/v1/policies/2026-01?lang=en"));
        for (var lang : new String[] {"en", "id"}) {
            String sha256 = given().get("/v1/policies/2026-01?lang=" + lang).path("sha256");
            var markdown = given().accept("text/markdown").get("/v1/policies/2026-01?lang=" + lang);
            assertThat(markdown.statusCode()).isEqualTo(200);
            assertThat(markdown.header("ETag")).isEqualTo("\"" + sha256 + "\"");
            assertThat(markdown.header("Content-Language")).isEqualTo(lang);
            assertThat(PolicyText.of(
                                    Language.EN,
                                    new String(markdown.asByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                            .sha256())
                    .isEqualTo(sha256);
        }
        given().header("Accept-Language", "id")
                .get("/v1/policies/2026-01")
                .then()
                .body("language", equalTo("id"));
        given().accept("text/markdown;q=0.5, application/json")
                .get("/v1/policies/2026-01")
                .then()
                .contentType("application/json");
        given().accept("application/pdf").get("/v1/policies/2026-01").then().statusCode(406);
        given().get("/v1/policies/1999-01").then().statusCode(404);
        given().get("/v1/policies/2026-01?lang=fr").then().statusCode(400);
    }

    @Test
    @DisplayName("R9.2 a version is published once in the cluster, however often services start")
    void publishedOnce() {
        publishPolicies.publish();
        publishPolicies.publish();
        assertThat(ledger.strings("select payload from platform.outbox where type like ?", "PolicyPublished%"))
                .filteredOn(event -> event.contains("\"policyVersion\":\"2026-01\""))
                .singleElement()
                .asString()
                .contains("\"policyVersion\":\"2026-01\"", "\"effectiveFrom\":\"2026-01-01\"");
        assertThat(publishPolicies.differingFromConfiguration()).isEmpty();
    }

    @Test
    @DisplayName("R9.1 the acceptance is evidence: version, hash, language, account, address, user agent, instant")
    void evidence() {
        var applicant = Applicant.called("PT Bukti " + java.util.UUID.randomUUID(), "id");
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant
                .acceptPolicy()
                .then()
                .statusCode(201)
                .body("policyVersion", equalTo("2026-01"))
                .body("language", equalTo("id"));
        assertThat(ledger.strings(
                        "select account_id || ' ' || language || ' ' || address || ' ' || user_agent"
                                + " from policy_acceptance where reseller_id = ?",
                        applicant.resellerId().value()))
                .containsExactly(applicant.account().value() + " ID 127.0.0.1 acceptance-test/1");
        applicant.acceptPolicy().then().statusCode(201);
        assertThat(ledger.events(applicant.resellerId())).containsExactly("ResellerApplied", "PolicyAccepted");
        assertThatThrownBy(() -> ledger.strings(
                        "update policy_acceptance set address = 'elsewhere' where reseller_id = ? returning address",
                        applicant.resellerId().value()))
                .hasStackTraceContaining("written once");
    }

    @Test
    @DisplayName("R9.1 nothing but a published text of a version in force can be accepted, and only by an applicant")
    void refusals() {
        var applicant = Applicant.somebody();
        applicant.acceptPolicy().then().statusCode(409).body("code", equalTo("NO_APPLICATION"));
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant
                .asItself()
                .body(Map.of("policyVersion", "2026-01", "sha256", "0".repeat(64)))
                .post("/v1/policy-acceptances")
                .then()
                .statusCode(422)
                .body("code", equalTo("POLICY_TEXT_DIFFERS"));
        applicant
                .asItself()
                .body(Map.of("policyVersion", "1999-01", "sha256", "0".repeat(64)))
                .post("/v1/policy-acceptances")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_POLICY_VERSION"));
        Applicant.asSales()
                .body(Map.of("policyVersion", "2026-01", "sha256", "0".repeat(64)))
                .post("/v1/policy-acceptances")
                .then()
                .statusCode(403);
    }
}
