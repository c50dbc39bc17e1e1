package dev.mitra.billing.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContinuingStatementsTest {

    private final String run = UUID.randomUUID().toString();
    // balances that no other test has
    private final long from =
            1_000_000_000L + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000_000L);

    @Test
    @DisplayName(
            "A statement that begins where an earlier one ended continues it; a missing one is a gap, reported until all time")
    void a_missing_statement_is_a_gap() {
        upload("1", 0, "10.00");
        upload("2", 10, "5.00").body("statements[0].continuity", equalTo("CONTINUES"));
        upload("2", 10, "5.00")
                .body("statements[0].continuity", equalTo("REPEATED"))
                .body("duplicates", equalTo(1));
        upload("4", 18, "1.00").body("statements[0].continuity", equalTo("GAP"));
        upload("3", 15, "3.00").body("statements[0].continuity", equalTo("CONTINUES"));
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/bank-statements?continuity=GAP&limit=100")
                .then()
                .statusCode(200)
                .body("data.statementId", hasItem("4-" + run))
                .body("data.statementId", not(hasItem("2-" + run)));
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/bank-statements?limit=5")
                .then()
                .body("data.statementId", hasItems("1-" + run, "2-" + run, "3-" + run, "4-" + run));
    }

    @Test
    @DisplayName("A statement whose entries do not make its closing balance is refused as a whole")
    void wrong_balances_are_refused() {
        var file = statement("9", 50, "10.00").xml((from + 61) + ".00");
        BillingStory.upload(file).statusCode(422).body("code", equalTo("WRONG_SUMS"));
        upload("9", 50, "10.00").body("duplicates", equalTo(0));
    }

    private ValidatableResponse upload(String number, int after, String amount) {
        return BillingStory.upload(statement(number, after, amount).xml()).statusCode(201);
    }

    private CamtFile statement(String number, int after, String amount) {
        assertThat(from).isPositive();
        return CamtFile.statement(number + "-" + run)
                .opening((from + after) + ".00")
                .wire(amount, "C-" + number + run, "Somebody", "no reference");
    }
}
