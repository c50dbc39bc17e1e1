package dev.mitra.reseller;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingTheAuditTrailTest {

    @Test
    void a_suspension_tells_who_from_where_before_and_after_and_no_whole_mailbox() {
        var reseller = Applicant.active();
        Applicant.asSales()
                .body(Map.of("reason", "Sold keys that were not its own."))
                .post("/v1/resellers/{id}/suspension", reseller.reseller())
                .then()
                .statusCode(200);
        var acts = trail(reseller.reseller());
        assertThat(acts.getString("data[0].action")).isEqualTo("ResellerSuspended");
        assertThat(acts.getString("data[0].before")).startsWith("ACTIVE, rate ");
        assertThat(acts.getString("data[0].after")).startsWith("SUSPENDED, rate ");
        assertThat(acts.getString("data[0].origin")).isEqualTo("127.0.0.1");
        assertThat(acts.<String>getList("data.after").getFirst())
                .contains(reseller.company())
                .doesNotContain("billing@");
    }

    @Test
    void a_published_policy_is_in_the_trail_with_the_hashes_of_its_texts() {
        var acts = trail("2026-01");
        assertThat(acts.<String>getList("data.action")).containsExactly("PolicyPublished");
        assertThat(acts.getString("data[0].actor")).isEqualTo("system");
        assertThat(acts.getString("data[0].after")).containsPattern("sha256 [0-9a-f]{64}");
    }

    private static JsonPath trail(String subject) {
        return given().auth()
                .oauth2(Tokens.ops())
                .queryParam("subject", subject)
                .get("/ops/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
