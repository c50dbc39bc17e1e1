package dev.mitra.billing.interest.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.AccountId;
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
class WaivingInterestTest {

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
    @DisplayName("R7.7 finance waives what has accrued, once and with words; later days accrue again")
    void finance_waives() {
        var invoice = story.order(reseller, "899.10", Terms.NET30, story.today().minusDays(60));
        waive(invoice).statusCode(201).body("waived.amount", equalTo("9.42"));
        waive(invoice).statusCode(409).body("code", equalTo("NO_INTEREST"));
        payBy(story.today()).body("amounts[0].interest.amount", equalTo("0.00"));
        payBy(story.today().plusDays(30)).body("amounts[0].interest.amount", equalTo("9.42"));
    }

    @Test
    @DisplayName(
            "R7.7 finance waives a debit note by a credit note: nothing is open, what was paid on it is credit, no order hears")
    void finance_waives_a_note() {
        var late = story.order(reseller, "899.10", Terms.NET30, LocalDate.of(2026, 1, 15));
        assessInterest.assess(reseller, LocalDate.of(2026, 3, 16));
        var number =
                notes().body("data[0].total.amount", equalTo("9.42")).extract().<String>path("data[0].number");
        var id = notes().extract().<String>path("data[0].id");
        BillingStory.pay("4.00", number);
        waive(id).statusCode(201).body("waived.amount", equalTo("9.42"));
        waive(id).statusCode(409).body("code", equalTo("NO_INTEREST"));
        notes().body("data[0].status", equalTo("CREDITED"));
        assertThat(story.rows("""
                        select account || ' ' || sum(amount_minor) from journal_line where reseller_id = ?
                        and account in ('INTEREST', 'UNAPPLIED') group by account order by 1""", reseller.value())).containsExactly("INTEREST 0", "UNAPPLIED -400");
        assertThat(story.rows("""
                        select a.account || ' ' || sum(a.amount_minor) from journal_line a join invoice i on i.order_id = a.order_id
                        where i.kind = 'DEBIT_NOTE' and i.reseller_id = ? and a.account = 'AR' group by a.account""", reseller.value())).containsExactly("AR 0");
        assessInterest.assess(reseller, LocalDate.of(2026, 3, 16));
        notes().body("data", hasSize(1));
        assertThat(story.published(late.bill().order().id().value())).containsExactly("InvoiceIssued.v1");
        var thread = story.rows(
                "select order_id from invoice where kind = 'DEBIT_NOTE' and reseller_id = ?", reseller.value());
        assertThat(story.published(UUID.fromString(thread.getFirst()))).isEmpty();
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

    private static ValidatableResponse waive(Invoice invoice) {
        return waive(invoice.bill().id().external());
    }

    private static ValidatableResponse waive(String id) {
        return given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"words\":\"the bank was late\"}")
                .post("/v1/invoices/" + id + "/interest-waiver")
                .then();
    }
}
