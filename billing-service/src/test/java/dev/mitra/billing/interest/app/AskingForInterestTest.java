package dev.mitra.billing.interest.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
class AskingForInterestTest {

    // six days before wires of tests are valued
    private static final LocalDate ORDERED = LocalDate.of(2025, 12, 27);
    private static final LocalDate END_OF_MONTH = LocalDate.of(2026, 2, 28);

    @Inject
    BillingStory story;

    @Inject
    AssessInterest assessInterest;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId reseller = BillingStory.reseller();
    private final String token = Tokens.reseller(AccountId.random(), reseller);

    @BeforeEach
    void know() {
        var billTo = Bills.billTo(BillingStory.mailbox(reseller));
        knowReseller.profile(
                new ResellerProfile(
                        reseller, billTo.legalName(), billTo.address(), null, Locale.of("id"), billTo.contacts()),
                1);
    }

    @Test
    @DisplayName(
            "R7.7 worked example 17: six days late become a debit note over 1.77 once, which a wire pays by its reference")
    void six_days_become_a_debit_note() {
        var invoice = story.order(reseller, "846.21", Terms.NET30, ORDERED);
        BillingStory.pay("899.10", number(invoice));
        assertThat(assessInterest.concerned(END_OF_MONTH)).contains(reseller);
        assessInterest.assess(reseller, END_OF_MONTH);
        assessInterest.assess(reseller, END_OF_MONTH);
        assessInterest.assess(reseller, END_OF_MONTH.plusMonths(1));
        assertThat(assessInterest.concerned(END_OF_MONTH)).doesNotContain(reseller);
        var note = notes().body("data", hasSize(1))
                .body("data[0].total.amount", equalTo("1.77"))
                .body("data[0].taxReason", equalTo("NOT_A_SALE"))
                .body("data[0].dueOn", equalTo("2026-03-31"))
                .body("data[0].orderId", equalTo(null))
                .body(
                        "data[0].lines[0].description",
                        equalTo("Bunga atas faktur " + number(invoice) + ", terlambat 6 hari, sampai 28 Februari 2026"))
                .extract()
                .<String>path("data[0].number");
        assertThat(note).startsWith("DN-2026-");
        assertThat(story.rows(
                        "select account || ' ' || amount_minor from journal_line l join journal_entry e on e.id = l.entry_id"
                                + " where e.reference = ? order by position",
                        note))
                .containsExactly("AR 177", "INTEREST -177");
        given().auth()
                .oauth2(token)
                .get("/v1/invoices/" + notes().extract().<String>path("data[0].id") + "/explanation")
                .then()
                .body("asked", hasSize(1))
                .body("asked[0].invoiceNumber", equalTo(number(invoice)))
                .body("asked[0].stretches", contains("6 days on 899.10 USD from the day after 2026-01-26"))
                .body("asked[0].owed.amount", equalTo("1.77"))
                .body("asked[0].amount.amount", equalTo("1.77"));
        BillingStory.pay("1.77", note.replace("-", " "));
        notes().body("data[0].status", equalTo("PAID"));
        assertThat(story.published(reseller.value()))
                .as("a note restricts only when it is overdue")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "R7.7 a month's run that is repeated after a match was undone asks for what is owed more, and not twice")
    void a_repeat_asks_for_what_is_owed_more() {
        var invoice = story.order(reseller, "846.21", Terms.NET30, ORDERED);
        var receipt = BillingStory.pay("500.00", number(invoice));
        assessInterest.assess(reseller, END_OF_MONTH);
        given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"words\":\"another's\"}")
                .post("/v1/receipts/" + receipt + "/undo")
                .then()
                .statusCode(200);
        assessInterest.assess(reseller, END_OF_MONTH);
        assessInterest.assess(reseller, END_OF_MONTH);
        // 399.10 for 33 days and 500.00 for 6 days, then 899.10 for 33 days less that
        notes().body("data.total.amount", contains("4.43", "5.32"));
    }

    @Test
    @DisplayName("R7.7 worked example 8: what was asked for before is not asked for again: 4.40, then 9.73")
    void postings_are_cumulative() {
        story.order(reseller, "899.10", Terms.NET30, LocalDate.of(2026, 1, 15));
        assessInterest.assess(reseller, END_OF_MONTH);
        assessInterest.assess(reseller, LocalDate.of(2026, 3, 31));
        notes().body("data.total.amount", contains("9.73", "4.40"));
    }

    @Test
    @DisplayName("R7.7 worked example 7: 955.29, 30 days unpaid: D AR 9.42, C INTEREST 9.42")
    void thirty_days_unpaid() {
        story.order(reseller, "899.10", Terms.NET30, LocalDate.of(2026, 1, 15));
        assessInterest.assess(reseller, LocalDate.of(2026, 3, 16));
        assertThat(story.rows(
                        "select account || ' ' || amount_minor from journal_line l join invoice i on i.order_id = l.order_id"
                                + " where i.kind = 'DEBIT_NOTE' and i.reseller_id = ? order by position",
                        reseller.value()))
                .containsExactly("AR 942", "INTEREST -942");
    }

    @Test
    @DisplayName("R7.7 pay by a day: everything open, the interest to that day, less credit, with its days")
    void pay_by_a_day() {
        story.order(reseller, "899.10", Terms.NET30, story.today().minusDays(30));
        payBy(story.today()).body("amounts[0].toPay.amount", equalTo("955.29"));
        payBy(story.today().plusDays(30))
                .body("amounts[0].interest.amount", equalTo("9.42"))
                .body("amounts[0].toPay.amount", equalTo("964.71"))
                .body(
                        "amounts[0].interestSteps[0].stretches[0]",
                        equalTo("30 days on 955.29 USD from the day after " + story.today()));
    }

    @Test
    @DisplayName("R7.7 what was paid late bears its interest though a rest was written off; the rest bears none")
    void a_rest_that_was_written_off() {
        var late = story.order(reseller, "846.21", Terms.NET30, ORDERED);
        BillingStory.pay("898.10", number(late));
        writeOff(late);
        var lost = story.order(reseller, "10.00", Terms.NET30, ORDERED);
        writeOff(lost);
        assertThat(assessInterest.concerned(END_OF_MONTH)).contains(reseller);
        assertThat(assessInterest.paidLate(END_OF_MONTH)).contains(reseller);
        assessInterest.assess(reseller, END_OF_MONTH);
        assessInterest.assess(reseller, END_OF_MONTH.plusMonths(1));
        assertThat(assessInterest.concerned(END_OF_MONTH)).doesNotContain(reseller);
        // 898.10 for six days
        notes().body("data", hasSize(1))
                .body("data[0].lines", hasSize(1))
                .body("data[0].total.amount", equalTo("1.77"));
    }

    @Test
    @DisplayName("R7.7 prepaid orders and payments in time bear nothing")
    void what_is_in_time_bears_nothing() {
        story.order(reseller, "899.10", Terms.PREPAID, ORDERED.minusDays(60));
        var paid = story.order(reseller, "100.00", Terms.NET30, ORDERED.plusDays(10));
        BillingStory.pay("106.25", number(paid));
        assessInterest.assess(reseller, END_OF_MONTH);
        notes().body("data", hasSize(0));
        assertThat(story.again(paid)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.again(paid).paid()).isEqualTo(Money.of("106.25", "USD"));
    }

    private ValidatableResponse notes() {
        return given().auth()
                .oauth2(token)
                .get("/v1/invoices?kind=DEBIT_NOTE")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse payBy(LocalDate day) {
        return given().auth().oauth2(token).get("/v1/pay-by?on=" + day).then().statusCode(200);
    }

    private static void writeOff(Invoice invoice) {
        given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"invoiceNumber\":\"%s\",\"words\":\"small\"}".formatted(number(invoice)))
                .post("/v1/write-offs")
                .then()
                .body("status", equalTo("DONE"));
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }
}
