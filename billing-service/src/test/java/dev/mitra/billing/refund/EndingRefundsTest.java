package dev.mitra.billing.refund;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.AccountId;
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
class EndingRefundsTest {

    @Inject
    BillingStory story;

    private final ResellerId reseller = BillingStory.reseller();
    private final String bank =
            "E" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);

    @Test
    @DisplayName(
            "A refund that was never sent is cancelled, once: the credit is back, and the bank may take the wire back")
    void what_was_never_sent_is_cancelled() {
        var invoice = story.order(reseller, "100.00", Terms.NET30);
        var receipt = BillingStory.pay("126.25", invoice.bill().number().toString());
        var refund = refunded("20.00");
        reverse(receipt).statusCode(409).body("code", equalTo("RECEIPT_IN_PARTS"));
        end(refund, "cancellation", "{\"words\":\"a slip\"}")
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("paidOn", nullValue());
        end(refund, "cancellation", "{\"words\":\"again\"}").statusCode(409).body("code", equalTo("REFUND_OVER"));
        assertThat(credit()).containsExactly("REFUNDS_IN_TRANSIT 0", "UNAPPLIED -2000");
        reverse(receipt).statusCode(200).body("status", equalTo("REVERSED")).body("otherwise", hasSize(0));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Issued.class);
        assertThat(credit()).containsExactly("REFUNDS_IN_TRANSIT 0", "UNAPPLIED 0");
    }

    @Test
    @DisplayName(
            "A booking that lost the refund's reference, or with an unusual fee, is named by finance; it leaves suspense")
    void a_booking_without_its_reference_is_named() {
        paid("50.00");
        var refund = refunded("30.00");
        var small = booked("29.99", "DBIT", "");
        end(refund, "payment", "{\"movementId\":\"" + small + "\"}")
                .statusCode(422)
                .body("code", equalTo("MOVEMENT_DOES_NOT_FIT"));
        var reference = new RefundId(TypeId.parse(RefundId.PREFIX, refund).orElseThrow()).reference();
        // 300.00 instead of 30.00: no fee is as large
        var wrong = booked("300.00", "DBIT", reference);
        assertThat(story.rows("select meaning from bank_movement where id = ?", uuid(wrong)))
                .containsExactly("UNEXPLAINED");
        var left = booked("31.50", "DBIT", "");
        end(refund, "payment", "{\"movementId\":\"" + left + "\"}")
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("bankFee.amount", equalTo("1.50"));
        assertThat(suspense(left)).containsExactly("BANK 0", "SUSPENSE 0");
        end(refund, "payment", "{\"movementId\":\"" + wrong + "\"}").statusCode(409);
        end(refund, "cancellation", "{\"words\":\"too late\"}").statusCode(409);
    }

    @Test
    @DisplayName("A refund that the bank brings back is the reseller's credit again; what the bank kept is a fee")
    void what_comes_back_is_credit_again() {
        paid("50.00");
        var refund = refunded("30.00");
        var left = booked("30.00", "DBIT", "");
        end(refund, "payment", "{\"movementId\":\"" + left + "\"}").statusCode(200);
        var back = booked("25.00", "CRDT", "");
        end(refund, "cancellation", "{\"words\":\"account closed\",\"movementId\":\"" + left + "\"}")
                .statusCode(422);
        end(refund, "cancellation", "{\"words\":\"account closed\",\"movementId\":\"" + back + "\"}")
                .statusCode(200)
                .body("status", equalTo("CAME_BACK"));
        assertThat(suspense(back)).containsExactly("BANK 0", "SUSPENSE 0");
        assertThat(credit()).containsExactly("REFUNDS_IN_TRANSIT 0", "UNAPPLIED -3937");
        refunded("39.37");
    }

    @Test
    @DisplayName(
            "A receipt says of each of its refunds whether it waits, has left, came back or was cancelled; the reseller"
                    + " sees its own refunds, without the words for the record")
    void where_refunds_are_is_told() {
        var receipt = paid("80.63");
        var waits = refunded("40.00");
        var left = sent("10.00");
        var back = sent("11.00");
        var again = booked("11.00", "CRDT", "");
        end(back, "cancellation", "{\"words\":\"closed\",\"movementId\":\"" + again + "\"}");
        var slip = refunded("12.00");
        end(slip, "cancellation", "{\"words\":\"a slip\"}").statusCode(200);
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/receipts/" + receipt)
                .then()
                .body("free.amount", equalTo("20.00"))
                .body("refunds.id", contains(waits, left, back, slip))
                .body("refunds.status", contains("IN_TRANSIT", "PAID", "CAME_BACK", "CANCELLED"))
                .body("refunds.amount.amount", contains("40.00", "10.00", "11.00", "12.00"));
        own(reseller, "")
                .body("data.id", contains(slip, back, left, waits))
                .body("data.status", contains("CANCELLED", "CAME_BACK", "PAID", "IN_TRANSIT"))
                .body("data[0].words", nullValue());
        own(BillingStory.reseller(), "").body("data", hasSize(0));
        own(BillingStory.reseller(), "?resellerId=" + reseller.external()).statusCode(404);
    }

    private String paid(String amount) {
        var invoice = story.order(reseller, "10.00", Terms.NET30);
        return BillingStory.pay(amount, invoice.bill().number().toString());
    }

    private String sent(String amount) {
        var refund = refunded(amount);
        end(refund, "payment", "{\"movementId\":\"" + booked(amount, "DBIT", "") + "\"}");
        return refund;
    }

    private static ValidatableResponse own(ResellerId whose, String query) {
        return given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), whose))
                .get("/v1/refunds" + query)
                .then();
    }

    @Test
    @DisplayName("Worked example 14: money that nobody has named goes back to who sent it")
    void unidentified_money_goes_back() {
        var receipt = BillingStory.pay("777.00", "meant for somebody else");
        var body =
                "{\"receiptId\":\"%s\",%s\"amount\":{\"amount\":\"%s\",\"currency\":\"USD\"},\"words\":\"not ours\"}";
        ask(body.formatted(receipt, "", "777.01")).statusCode(422).body("code", equalTo("REFUND_TOO_LARGE"));
        ask(body.formatted(receipt, "\"resellerId\":\"" + reseller.external() + "\",", "1.00"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/receiptId"));
        var refund = ask(body.formatted(receipt, "", "777.00"))
                .statusCode(201)
                .body("resellerId", nullValue())
                .extract()
                .<String>path("id");
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/receipts/" + receipt)
                .then()
                .body("free.amount", equalTo("0.00"))
                .body("otherwise[0].id", equalTo(refund));
        assertThat(story.rows(
                        "select account || ' ' || sum(amount_minor) from journal_line l join journal_entry e on e.id = l.entry_id"
                                + " where e.reference in ('RECEIPT-' || ?, 'REFUND-' || ?) group by account order by 1",
                        uuid(receipt).toString(),
                        uuid(refund).toString()))
                .containsExactly("BANK 77700", "REFUNDS_IN_TRANSIT -77700", "UNIDENTIFIED 0");
        end(refund, "cancellation", "{\"words\":\"it was for us\"}").statusCode(200);
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/receipts/" + receipt)
                .then()
                .body("status", equalTo("UNIDENTIFIED"))
                .body("free.amount", equalTo("777.00"));
    }

    // As a movement of the bank: what comes back bears the mark of a reversal.
    private String booked(String amount, String direction, String reference) {
        var id = bank + "-" + UUID.randomUUID();
        var details = "<NtryDtls><TxDtls><Refs><EndToEndId>" + (reference.isEmpty() ? "NOTPROVIDED" : reference)
                + "</EndToEndId></Refs></TxDtls></NtryDtls>";
        boolean back = direction.equals("CRDT");
        BillingStory.upload(CamtFile.statement(id)
                        .counting((back ? "" : "-") + amount)
                        .entry(amount, direction, "BOOK", id, (back ? "<RvslInd>true</RvslInd>" : "") + details)
                        .xml())
                .statusCode(201)
                .body("movements", equalTo(1));
        return TypeId.format(
                "bmov",
                UUID.fromString(story.rows("select id::text from bank_movement where bank_reference = ?", id)
                        .getFirst()));
    }

    private String refunded(String amount) {
        return ask("""
                {"resellerId": "%s", "amount": {"amount": "%s", "currency": "USD"}, "words": "asked for it"}""".formatted(reseller.external(), amount))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse ask(String body) {
        return post("/v1/refunds", body);
    }

    private static ValidatableResponse end(String refund, String how, String body) {
        return post("/v1/refunds/" + refund + "/" + how, body);
    }

    private static ValidatableResponse reverse(String receipt) {
        return post("/v1/receipts/" + receipt + "/reversal", "{\"words\":\"recalled\"}");
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

    private Iterable<String> credit() {
        return story.rows("""
                select account || ' ' || sum(amount_minor) from journal_line
                where reseller_id = ? and account in ('UNAPPLIED', 'REFUNDS_IN_TRANSIT') group by account order by 1""", reseller.value());
    }

    private Iterable<String> suspense(String movement) {
        return story.rows("""
                select l.account || ' ' || sum(l.amount_minor) from journal_line l join journal_entry e on e.id = l.entry_id
                where e.reference in ('MOVEMENT-' || ?, 'MOVEMENT-EXPLAINED-' || ?) group by l.account order by 1""", uuid(movement).toString(), uuid(movement).toString());
    }

    private static UUID uuid(String external) {
        return TypeId.parse(external.substring(0, external.indexOf('_')), external)
                .orElseThrow();
    }
}
