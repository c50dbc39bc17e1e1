package dev.mitra.billing.interest.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.interest.StatutoryRates;
import dev.mitra.billing.invoice.Address;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskingForStatutoryInterestTest {

    private static final Country IRELAND = new Country("IE");
    // due on 31 January 2026
    private static final LocalDate ORDERED = LocalDate.of(2026, 1, 1);

    @Inject
    BillingStory story;

    @Inject
    AssessInterest assessInterest;

    @Inject
    StatutoryRates rates;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId reseller = BillingStory.reseller();
    private final BillTo billTo = irish();

    @BeforeEach
    void know() {
        knowReseller.profile(
                new ResellerProfile(
                        reseller, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                1);
    }

    @Test
    @DisplayName(
            "R7.7 worked example 10: EUR 1000.00, 30 days late at 2.15 + 8 %: 8.34 and 40.00 flat, the flat sum once")
    void worked_example_10() {
        QuarkusMock.installMockForType(
                new InterestTerms(new BigDecimal("12"), Optional.of(List.of(IRELAND)), rates), InterestTerms.class);
        var invoice = invoice("EUR");
        assessInterest.assess(reseller, LocalDate.of(2026, 3, 2));
        assessInterest.assess(reseller, LocalDate.of(2026, 3, 2));
        notes().body("data", hasSize(1))
                .body("data[0].lines.net.amount", contains("8.34", "40.00"))
                .body("data[0].total.amount", equalTo("48.34"))
                .body("data[0].total.currency", equalTo("EUR"))
                .body(
                        "data[0].lines[1].description",
                        containsString("Compensation for the late payment of invoice INV-"));
        // 45 days are 12.51 in all
        assessInterest.assess(reseller, LocalDate.of(2026, 3, 17));
        notes().body("data", hasSize(2)).body("data[0].lines.net.amount", contains("4.17"));
        given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/invoices/" + invoice.bill().id().external() + "/explanation")
                .then()
                .body("interest.posted.amount", equalTo("52.51"))
                .body(
                        "interest.rule",
                        containsString("10.15 % a year from 2026-01-01 and 40.00 EUR once (unverified)"));
    }

    @Test
    @DisplayName(
            "R7.7 elsewhere, and where no country is named, the programme's rate holds and nothing flat is asked for")
    void the_programme_holds_by_default() {
        invoice("EUR");
        assessInterest.assess(reseller, LocalDate.of(2026, 3, 2));
        notes().body("data", hasSize(1)).body("data[0].lines.net.amount", contains("9.86"));
    }

    @Test
    @DisplayName("R7.7 asked for when paid: not while it is open, once the day after it was paid, for all its days")
    void asked_for_when_it_is_paid() {
        var whenPaid = new PaidLateJob(assessInterest, AskedFor.WHEN_PAID);
        var monthly = new InterestJob(assessInterest, AskedFor.WHEN_PAID);
        // due six days before wires of tests are valued
        var invoice = story.order(reseller, "846.21", Terms.NET30, LocalDate.of(2025, 12, 27));
        monthly.run(JobPeriod.day(LocalDate.of(2026, 2, 1)));
        whenPaid.run(JobPeriod.day(LocalDate.of(2026, 2, 1)));
        notes().body("data", hasSize(0));
        BillingStory.pay("899.10", invoice.bill().number().toString());
        new PaidLateJob(assessInterest, AskedFor.MONTHLY).run(JobPeriod.day(LocalDate.of(2026, 2, 2)));
        notes().body("data", hasSize(0));
        whenPaid.run(JobPeriod.day(LocalDate.of(2026, 2, 2)));
        whenPaid.run(JobPeriod.day(LocalDate.of(2026, 2, 3)));
        monthly.run(JobPeriod.day(LocalDate.of(2026, 3, 1)));
        notes().body("data", hasSize(1)).body("data[0].total.amount", equalTo("1.77"));
    }

    @Test
    @DisplayName("R7.7 the preview of an invoice names the rate that the invoice will name: the statutory one here")
    void the_preview_names_the_rate_of_the_place() throws IOException {
        QuarkusMock.installMockForType(
                new InterestTerms(new BigDecimal("12"), Optional.of(List.of(IRELAND)), rates), InterestTerms.class);
        var pdf = given().auth()
                .oauth2(Tokens.sales())
                .contentType("application/json")
                .body("""
                        {"resellerId": "%s", "terms": "NET30", "lines": [{"sku": "TAB", "description": "Tabulon",
                         "quantity": 1, "listUnit": {"amount": "999.00", "currency": "EUR"}}]}""".formatted(reseller.external()))
                .post("/v1/invoice-previews")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("10.15 %")
                    .doesNotContain(" 12 %");
        }
    }

    @Test
    @DisplayName("R7.7 statutory rates are dated rows with a source, added per half-year and never changed")
    void rates_are_dated_rows() {
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/statutory-interest")
                .then()
                .statusCode(200)
                .body("data.find { it.from == '2025-07-01' }.perYear", equalTo("10.15"))
                .body("data.find { it.from == '2025-07-01' }.verifiedOn", equalTo("2025-06-25"))
                .body("data.find { it.from == '2025-07-01' }.source", containsString("ECB"));
        add("2091-01-01", "40.00").statusCode(201).body("perYear", equalTo("9.5"));
        add("2091-01-01", "40.00").statusCode(409).body("code", equalTo("HALF_YEAR_KNOWN"));
        add("2091-02-01", "40.00").statusCode(422).body("errors[0].pointer", equalTo("/from"));
        add("2091-07-01", "-1.00").statusCode(422).body("errors[0].pointer", equalTo("/flat"));
        assertThat(story.rows("select count(*) from platform.audit_trail where action = 'StatutoryInterestAdded'"
                        + " and after like '2091-01-01%'"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("R7.7 a rate without a dated source says so; one with a source takes its place, and stays")
    void an_unverified_rate_gives_way_to_a_verified_one() {
        rate("2026-01-01").body("verifiedOn", equalTo(null)).body("source", startsWith("UNVERIFIED"));
        add("2092-07-01", "40.00").statusCode(201);
        add("2092-07-01", "41.00").statusCode(409);
        verify("2092-07-01").statusCode(201).body("verifiedOn", equalTo("2092-07-02"));
        verify("2092-07-01").statusCode(409).body("code", equalTo("HALF_YEAR_KNOWN"));
        rate("2092-07-01").body("perYear", equalTo("9.75"));
        assertThat(story.rows("select reference_percent from statutory_interest where valid_from = '2092-07-01'"))
                .as("both are kept")
                .hasSize(2);
    }

    private Invoice invoice(String currency) {
        return story.issue(Bills.priced(
                Bills.order(reseller, ORDERED, Terms.NET30),
                billTo,
                Money.of("1000.00", currency),
                new TaxPlace(IRELAND, null)));
    }

    private BillTo irish() {
        var plain = Bills.billTo(BillingStory.mailbox(reseller));
        var address = new Address("1 Quay", null, "Galway", null, "H91", IRELAND);
        return new BillTo(plain.legalName(), address, null, Locale.ENGLISH, plain.contacts());
    }

    private static ValidatableResponse add(String from, String flat) {
        return given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"from": "%s", "reference": "1.5", "margin": "8", "flat": {"amount": "%s", "currency": "EUR"},
                         "source": "a gazette"}""".formatted(from, flat))
                .post("/v1/statutory-interest")
                .then();
    }

    private static ValidatableResponse verify(String from) {
        return given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"from": "%s", "reference": "1.75", "margin": "8", "flat": {"amount": "40.00", "currency": "EUR"},
                         "verifiedOn": "2092-07-02", "source": "a gazette of that day"}""".formatted(from))
                .post("/v1/statutory-interest")
                .then();
    }

    private static ValidatableResponse rate(String from) {
        return given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/statutory-interest")
                .then()
                .rootPath("data.find { it.from == '" + from + "' }");
    }

    private ValidatableResponse notes() {
        return given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/invoices?kind=DEBIT_NOTE")
                .then()
                .statusCode(200);
    }
}
