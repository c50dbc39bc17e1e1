package dev.mitra.billing.invoice.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.messaging.Invariant;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A year of its own, whose counter is set on as after a restore.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotingLostNumbersTest {

    @Inject
    BillingStory story;

    @Inject
    CreditInvoice creditInvoice;

    @Inject
    Session entities;

    @Inject
    @Any
    Instance<Invariant> invariants;

    @Test
    @DisplayName("I6 numbers that a restore took are no holes once somebody has noted why, and no others are")
    void noted_numbers_are_no_holes() {
        var first = story.order(BillingStory.reseller(), "100.00", Terms.PREPAID, LocalDate.of(2037, 3, 1));
        var note = QuarkusTransaction.requiringNew()
                .call(() -> creditInvoice.credit(
                        first.bill().order().id(), CreditReason.VOIDED, "x", LocalDate.of(2037, 3, 1)));
        assertThat(first.bill().number()).hasToString("INV-2037-000001");
        change("update document_counter set last = 3 where kind = 'INVOICE' and year = 2037");
        var after = story.order(BillingStory.reseller(), "100.00", Terms.PREPAID, LocalDate.of(2037, 3, 2));
        assertThat(after.bill().number()).hasToString("INV-2037-000004");
        assertThat(holes()).containsExactlyInAnyOrder("INVOICE 2037 2", "INVOICE 2037 3");

        note("INV-2037-000002", "INV-2037-000004")
                .statusCode(409)
                .body("code", equalTo("NUMBER_TAKEN"))
                .body("detail", containsString("INV-2037-000004"));
        note("INV-2037-000002", "CN-2037-000001").statusCode(409).body("code", equalTo("NUMBER_TAKEN"));
        note("INV-2037-000002", "INV-2037-000005").statusCode(409).body("code", equalTo("NUMBER_NOT_GIVEN"));
        note("INV-2037-000002", "DN-2038-000001").statusCode(409).body("code", equalTo("NUMBER_NOT_GIVEN"));
        note("INV-2037-000002", "INV-37-2")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/numbers/1"))
                .body("errors[0].detail", containsString("INV-2026-000042"));
        assertThat(holes()).as("all or none").hasSize(2);

        note("INV-2037-000002").statusCode(200).body("noted", equalTo(1));
        assertThat(holes()).containsExactly("INVOICE 2037 3");
        note("INV-2037-000003", "INV-2037-000002", "INV-2037-000003")
                .statusCode(200)
                .body("noted", equalTo(1));
        assertThat(holes()).isEmpty();
        note("INV-2037-000002", "INV-2037-000003").statusCode(200).body("noted", equalTo(0));
        assertThat(note).isNotNull();
        theRecordTells();

        // a document that comes back under such a number is noticed
        change(
                "insert into lost_number (legal_entity, kind, year, sequence, reason, noted_by)"
                        + " select legal_entity, kind, year, sequence, 'wrong', 'x' from invoice where year = 2037 and sequence = 4");
        assertThat(holes()).containsExactly("INVOICE 2037 4");
        change("delete from lost_number where reason = 'wrong'");
    }

    private static void theRecordTells() {
        var token = Tokens.ops();
        var listed = given().auth()
                .oauth2(token)
                .get("/ops/lost-numbers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(listed.<String>getList("number")).contains("INV-2037-000002", "INV-2037-000003");
        assertThat(listed.getString("find { it.number == 'INV-2037-000002' }.reason"))
                .isEqualTo("restored on 2 March");
        assertThat(listed.getString("find { it.number == 'INV-2037-000002' }.notedBy"))
                .startsWith("acct_");
        var trail = given().auth()
                .oauth2(token)
                .queryParam("subject", "INV-2037-000002")
                .get("/ops/audit")
                .then()
                .extract()
                .jsonPath();
        assertThat(trail.<String>getList("data.action")).containsExactly("NumberNotedAsLost");
        given().auth().oauth2(Tokens.finance()).get("/ops/lost-numbers").then().statusCode(403);
    }

    private static ValidatableResponse note(String... numbers) {
        return given().auth()
                .oauth2(Tokens.ops())
                .contentType(ContentType.JSON)
                .body(Map.of("numbers", List.of(numbers), "reason", "restored on 2 March"))
                .post("/ops/lost-numbers")
                .then();
    }

    private List<String> holes() {
        return invariants.stream()
                .filter(invariant -> invariant.name().equals("I6"))
                .flatMap(invariant -> invariant.offending().stream())
                .toList();
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(entities.createNativeMutationQuery(sql).executeUpdate())
                        .isEqualTo(1));
    }
}
