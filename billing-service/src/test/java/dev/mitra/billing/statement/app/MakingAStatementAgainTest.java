package dev.mitra.billing.statement.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.app.UndoMatch;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MakingAStatementAgainTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 2, 28);

    @Inject
    BillingStory story;

    @Inject
    IssueStatement issueStatement;

    @Inject
    CreditInvoice creditInvoice;

    @Inject
    UndoMatch undoMatch;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId reseller = BillingStory.reseller();
    private final String token = Tokens.reseller(AccountId.random(), reseller);

    @BeforeEach
    void know() {
        know("Lone Star Licences LLC");
    }

    @Test
    @DisplayName(
            "R7.5 a statement comes out of the ledger again byte for byte, whatever was posted, undone, credited or"
                    + " renamed afterwards, also of days before its cut-off")
    void byte_for_byte_as_of_its_cut_off() {
        var late = story.order(reseller, "899.10", Terms.NET30, LocalDate.of(2026, 1, 10));
        var paid = story.order(reseller, "50.00", Terms.NET30, LocalDate.of(2026, 1, 20));
        story.order(reseller, "100.00", Terms.NET30, LocalDate.of(2026, 2, 20));
        var wire = BillingStory.pay("60.00", paid.bill().number().toString());
        var part = BillingStory.pay("200.00", late.bill().number().toString());
        var id = issue();
        explained(id).body("same", equalTo(true)).body("lines", hasSize(2));
        var before = explained(id).extract().<String>path("rebuiltSha256");

        // an order and a wire that billing hears of late, though they are of days before the cut-off
        story.order(reseller, "77.00", Terms.NET30, LocalDate.of(2026, 2, 3));
        BillingStory.pay("500.00", late.bill().number().toString());
        undo(part);
        undo(wire);
        creditInvoice.credit(late.bill().order().id(), CreditReason.REFUNDED, "x", LocalDate.of(2026, 2, 25));
        know("Another Name LLC");
        explained(id)
                .body("same", equalTo(true))
                .body("rebuiltSha256", equalTo(before))
                .body("sha256", equalTo(before))
                .body("lines[0].asked.amount", equalTo("955.29"))
                // the wire, and 6.87 of the other one that were too much
                .body("lines[0].payments[0].amount.amount", equalTo("206.87"))
                .body("lines[0].open.amount", equalTo("748.42"))
                .body("lines[0].stretches[0]", containsString("19 days on 748.42 USD from the day after 2026-02-09"))
                .body("lines[0].interest.amount", equalTo("4.68"))
                .body("interestRule", containsString("12 % a year"));
        // with hindsight the same day looks different
        openItems("&knownAt=2999-01-01T00:00:00Z")
                .body("currencies[0].items", hasSize(3))
                .body(
                        "currencies[0].items.invoiceNumber.flatten()[0]",
                        equalTo(paid.bill().number().toString()));
    }

    @Test
    @DisplayName("R7.5 a statement that was changed, or a ledger that gives another one, is told")
    void a_difference_is_told() {
        story.order(reseller, "899.10", Terms.NET30, LocalDate.of(2026, 1, 10));
        var id = issue();
        story.rows("""
                update statement set printed = jsonb_set(printed, '{total,amount}', '"955.28"') where reseller_id = ? returning id""", reseller.value());
        explained(id).body("same", equalTo(false));
    }

    @Test
    @DisplayName(
            "R7.5 what was open on any day, with ageing, interest and credit: lines are AR, the total less the credit"
                    + " is AR less UNAPPLIED")
    void what_was_open_on_any_day() {
        story.order(reseller, "899.10", Terms.NET30, LocalDate.of(2026, 1, 15));
        var second = story.order(reseller, "100.00", Terms.NET30, LocalDate.of(2026, 2, 20));
        BillingStory.pay("116.25", second.bill().number().toString());
        given().auth()
                .oauth2(token)
                .get("/v1/open-items?on=2026-03-16&knownAt=2999-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("currencies[0].total.amount", equalTo("955.29"))
                .body("currencies[0].credit.amount", equalTo("10.00"))
                .body("currencies[0].toPay.amount", equalTo("945.29"))
                .body("currencies[0].interest.amount", equalTo("9.42"))
                .body("currencies[0].ageing[1].amount", equalTo("955.29"));
        given().auth().oauth2(token).get("/v1/open-items?on=2026-01-14").then().body("currencies", hasSize(0));
        given().auth()
                .oauth2(token)
                .get("/v1/open-items/csv")
                .then()
                .contentType("text/csv")
                .body(containsString("on,invoice,order,issued,due,daysOverdue,open,interest,currency\r\n"))
                .body(containsString(",955.29,"));
        given().auth()
                .oauth2(token)
                .get("/v1/open-items?resellerId=" + ResellerId.random().external())
                .then()
                .statusCode(404);
        given().auth().oauth2(Tokens.finance()).get("/v1/open-items").then().statusCode(400);
        assertThat(story.rows("""
                select account || ' ' || sum(amount_minor) from journal_line
                where reseller_id = ? and account in ('AR', 'UNAPPLIED') group by account order by 1""", reseller.value())).containsExactly("AR 95529", "UNAPPLIED -1000");
    }

    @Test
    @DisplayName("R7.5 with hindsight a day's credit is not counted where it has paid an invoice of that day since")
    void hindsight_counts_no_credit_twice() {
        var account = "HIND" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var paid = story.order(reseller, "10.00", Terms.NET30, LocalDate.of(2026, 1, 10));
        BillingStory.upload(
                BillingStory.wireFrom(account, "10.63", number(paid)).xml());
        var older = story.order(reseller, "200.00", Terms.NET30, LocalDate.of(2026, 1, 20));
        var later = story.order(reseller, "300.00", Terms.NET30, LocalDate.of(2026, 3, 20));
        // in credit since 1 February; today 100.00 of it are given to the older invoice, 20.00 to one of March
        var wire = BillingStory.upload(
                        BillingStory.wireFrom(account, "150.00", "thanks").xml())
                .body("receipts[0].free.amount", equalTo("150.00"))
                .extract()
                .<String>path("receipts[0].id");
        allocate(wire, older, "100.00");
        allocate(wire, later, "20.00");
        openItems("&knownAt=2999-01-01T00:00:00Z")
                .body("currencies[0].total.amount", equalTo("112.50"))
                .body("currencies[0].credit.amount", equalTo("50.00"))
                .body("currencies[0].toPay.amount", equalTo("62.50"));
    }

    private void allocate(String receipt, Invoice invoice, String amount) {
        given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"invoiceNumber\":\"%s\",\"amount\":{\"amount\":\"%s\",\"currency\":\"USD\"}}"
                        .formatted(number(invoice), amount))
                .post("/v1/receipts/" + receipt + "/allocations")
                .then()
                .statusCode(201);
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }

    private void know(String name) {
        var billTo = Bills.billTo("again-" + BillingStory.mailbox(reseller));
        knowReseller.profile(
                new ResellerProfile(reseller, name, billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                name.startsWith("Lone") ? 1 : 2);
    }

    private String issue() {
        issueStatement.issue(reseller, MONTH, issueStatement.knownForGood());
        return given().auth()
                .oauth2(token)
                .get("/v1/statements")
                .then()
                .body("data", hasSize(1))
                .body("data[0].cutOff", equalTo(CUT_OFF.toString()))
                .extract()
                .path("data[0].id");
    }

    private ValidatableResponse explained(String id) {
        return given().auth()
                .oauth2(token)
                .get("/v1/statements/" + id + "/explanation")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse openItems(String more) {
        return given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/open-items?resellerId=" + reseller.external() + "&on=" + CUT_OFF + more)
                .then()
                .statusCode(200);
    }

    private void undo(String receipt) {
        undoMatch.undo(new ReceiptId(TypeId.parse(ReceiptId.PREFIX, receipt).orElseThrow()), null, "wrong", "test");
    }
}
