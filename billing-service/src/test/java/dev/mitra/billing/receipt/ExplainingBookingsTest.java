package dev.mitra.billing.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplainingBookingsTest {

    @Inject
    BillingStory story;

    private final ResellerId reseller = BillingStory.reseller();
    private final String bank = "BANK-" + UUID.randomUUID();

    @Test
    @DisplayName("Finance says which receipt an unexplained booking took back: it leaves suspense, and the bank once")
    void an_unexplained_booking_is_named() {
        var invoice = story.order(reseller, "100.00", Terms.NET30);
        var receipt = BillingStory.pay("106.25", number(invoice));
        var other = BillingStory.pay("50.00", "nothing that is known");
        BillingStory.upload(CamtFile.statement("R-" + bank)
                        .counting("-106.25")
                        .entry("106.25", "DBIT", "BOOK", bank, "<RvslInd>true</RvslInd>")
                        .xml())
                .statusCode(201);
        var movement = TypeId.format(
                "bmov",
                UUID.fromString(story.rows("select id::text from bank_movement where bank_reference = ?", bank)
                        .getFirst()));
        var body = "{\"words\":\"recalled\",\"movementId\":\"" + movement + "\"}";
        post("/v1/receipts/" + other + "/reversal", body)
                .statusCode(422)
                .body("code", equalTo("MOVEMENT_DOES_NOT_FIT"))
                .body("errors[0].pointer", equalTo("/movementId"));
        post("/v1/receipts/" + receipt + "/reversal", body).statusCode(200).body("status", equalTo("REVERSED"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Issued.class);
        assertThat(story.rows("""
                        select l.account || ' ' || sum(l.amount_minor) from journal_line l join journal_entry e on e.id = l.entry_id
                        where l.account in ('BANK', 'SUSPENSE') and (e.reference like '%' || ? or e.reference like '%' || ?)
                        group by l.account order by 1""", uuid("bmov", movement), uuid("rcpt", receipt)))
                .containsExactly("BANK 0", "SUSPENSE 0");
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/bank-movements?meaning=REVERSAL")
                .then()
                .body("data.find { it.id == '" + movement + "' }.receiptId", equalTo(receipt));
        post("/v1/receipts/" + receipt + "/reversal", body).statusCode(422);
    }

    @Test
    @DisplayName("A debit that nobody knows waits in suspense")
    void an_unknown_debit_waits_in_suspense() {
        var file = CamtFile.statement("D-" + bank)
                .counting("-12.34")
                .entry("12.34", "DBIT", "BOOK", bank, "<AddtlNtryInf>fee</AddtlNtryInf>");
        BillingStory.upload(file.xml()).statusCode(201).body("movements", equalTo(1));
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/bank-movements?meaning=UNEXPLAINED")
                .then()
                .statusCode(200)
                .body("data.bankReference", hasItem(bank))
                .body("data.amount.amount", hasItem("-12.34"));
    }

    private static ValidatableResponse post(String path, String body) {
        return given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static String uuid(String prefix, String external) {
        return TypeId.parse(prefix, external).orElseThrow().toString();
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }
}
