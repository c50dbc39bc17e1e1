package dev.mitra.billing.receipt.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.receipt.ChargesPolicy;
import dev.mitra.billing.receipt.HoldPolicy;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Other rules than the defaults, from the bank file to the books.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulingOverMoneyTest {

    @Inject
    BillingStory story;

    private final ResellerId reseller = BillingStory.reseller();
    private final String account = "TEST" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName(
            "R5.2 received is not accepted: held money settles nothing until finance releases it, then it pays its order once")
    void held_money_waits_for_finance() {
        rule(ChargesPolicy.PAYER, "lone star");
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        var receipt = BillingStory.upload(
                        BillingStory.wire("955.29", number(invoice)).xml())
                .statusCode(201)
                .body("receipts[0].status", equalTo("HELD"))
                .body("receipts[0].reasons.code", hasItem("HELD_SANCTIONS"))
                .extract()
                .<String>path("receipts[0].id");
        post("/v1/receipts/" + receipt + "/allocations", "{\"invoiceNumber\":\"" + number(invoice) + "\"}")
                .statusCode(409)
                .body("code", equalTo("RECEIPT_HELD"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Issued.class);
        assertThat(story.published(order(invoice))).containsExactly("InvoiceIssued.v1");
        for (int times = 0; times < 2; times++) {
            post("/v1/receipts/" + receipt + "/acceptance", "{}")
                    .statusCode(200)
                    .body("status", equalTo("ALLOCATED"));
        }
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.published(order(invoice))).containsExactly("InvoiceIssued.v1", "OrderPaid.v1");
    }

    @Test
    @DisplayName("Worked example 12: where the vendor bears them, charges settle what is confirmed, as FEES")
    void the_vendor_bears_charges_of_what_is_confirmed() {
        rule(ChargesPolicy.VENDOR, "nobody at all");
        var introduced = story.order(reseller, "10.00", Terms.NET30);
        BillingStory.upload(
                BillingStory.wireFrom(account, "10.63", number(introduced)).xml());
        var invoice = story.order(reseller, "900.00", Terms.NET30);
        var details = """
                <NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy="USD">956.25</Amt></InstdAmt></AmtDtls><RltdPties>
                <DbtrAcct><Id><IBAN>%s</IBAN></Id></DbtrAcct></RltdPties></TxDtls></NtryDtls>""".formatted(account);
        var receipt = BillingStory.upload(CamtFile.statement("S-" + account)
                        .counting("947.25")
                        .entry("947.25", "CRDT", "BOOK", "B-" + account, details)
                        .xml())
                .body("receipts[0].status", equalTo("IDENTIFIED"))
                .extract()
                .<String>path("receipts[0].id");
        var body = "{\"receiptIds\":[\"" + receipt + "\"],\"leastScore\":80}";
        post("/v1/match-proposals/confirmations", body)
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].status", equalTo("ALLOCATED"))
                .body("data[0].chargesBorne.amount", equalTo("9.00"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.rows(
                        "select l.account || ' ' || l.amount_minor from journal_line l where l.entry_id in"
                                + " (select entry_id from journal_line where order_id = ?) and l.account in ('FEES', 'UNAPPLIED') order by 1",
                        order(invoice)))
                .containsExactly("FEES 900", "UNAPPLIED 94725");
        post("/v1/receipts/" + receipt + "/undo", "{\"words\":\"meant for another\"}")
                .statusCode(200)
                .body("chargesBorne.amount", equalTo("0.00"))
                .body("free.amount", equalTo("947.25"));
        assertThat(story.rows(
                        "select account || ' ' || sum(amount_minor) from journal_line where reseller_id = ? and account = 'UNAPPLIED'"
                                + " or account = 'FEES' and entry_id in (select entry_id from journal_line where order_id = ?)"
                                + " group by account order by 1",
                        reseller.value(),
                        order(invoice)))
                .as("undone, the vendor bears nothing, and the payer has what arrived")
                .containsExactly("FEES 0", "UNAPPLIED -94725");
    }

    @Test
    @DisplayName("Worked example 12: charges that the vendor bears settle invoices, and are never anybody's credit")
    void charges_are_nobodys_credit() {
        rule(ChargesPolicy.VENDOR, "nobody at all");
        var invoice = story.order(reseller, "900.00", Terms.NET30);
        var details = """
                <NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy="USD">956.25</Amt></InstdAmt></AmtDtls></TxDtls></NtryDtls>""";
        var receipt = BillingStory.upload(CamtFile.statement("P-" + account)
                        .counting("947.25")
                        .entry("947.25", "CRDT", "BOOK", "P-" + account, details)
                        .xml())
                .extract()
                .<String>path("receipts[0].id");
        allocate(receipt, invoice, "500.00")
                .body("chargesBorne.amount", equalTo("0.00"))
                .body("free.amount", equalTo("447.25"));
        allocate(receipt, invoice, "456.25")
                .body("chargesBorne.amount", equalTo("9.00"))
                .body("free.amount", equalTo("0.00"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
    }

    private ValidatableResponse allocate(String receipt, Invoice invoice, String amount) {
        var body = "{\"invoiceNumber\":\"%s\",\"amount\":{\"amount\":\"%s\",\"currency\":\"USD\"}}"
                .formatted(number(invoice), amount);
        return post("/v1/receipts/" + receipt + "/allocations", body).statusCode(201);
    }

    private static void rule(ChargesPolicy charges, String sanctioned) {
        QuarkusMock.installMockForType(
                new ReceiptRules(
                        Optional.<BigDecimal>empty(),
                        HoldPolicy.NewPayers.ACCEPTED,
                        Optional.of(List.of(sanctioned)),
                        charges),
                ReceiptRules.class);
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

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }

    private static UUID order(Invoice invoice) {
        return invoice.bill().order().id().value();
    }
}
