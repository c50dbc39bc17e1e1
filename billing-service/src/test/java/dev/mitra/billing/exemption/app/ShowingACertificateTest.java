package dev.mitra.billing.exemption.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.exemption.ShownCertificates;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.billing.tax.TaxReason;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
class ShowingACertificateTest {

    @Inject
    BillingStory story;

    @Inject
    KnowReseller knowReseller;

    @Inject
    ExpiryReminders reminders;

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
    @DisplayName("R10.2 worked example 2: tax until the certificate is verified, then none, and the tax of what was"
            + " ordered meanwhile comes back by a credit note over 56.19")
    void the_tax_of_what_was_ordered_meanwhile_comes_back() {
        var before = story.order(
                reseller, "899.10", Terms.NET30, story.today(), story.now().minusSeconds(60));
        var id = ShownCertificates.submit(token, "TX", story.today());
        var meanwhile = story.order(reseller, "899.10", Terms.NET30, story.today(), story.now());
        assertThat(meanwhile.bill().taxAmount()).isEqualTo(Money.of("56.19", "USD"));
        ShownCertificates.decide(id, "review", "{\"outcome\":\"VERIFIED\"}")
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));
        var after = story.order(reseller, "899.10", Terms.NET30, story.today(), story.now());
        assertThat(after.bill().total()).isEqualTo(Money.of("899.10", "USD"));
        assertThat(after.bill().tax().reason()).isEqualTo(TaxReason.RESALE);
        assertThat(after.bill().tax().evidence()).isEqualTo("32-0555-1");
        assertThat(story.again(before).open()).as("never backwards").isEqualTo(Money.of("955.29", "USD"));
        assertThat(story.again(meanwhile).open()).isEqualTo(Money.of("899.10", "USD"));
        assertThat(story.journal(meanwhile.bill().order().id())).endsWith("TAX:TX 56.19 USD", "AR -56.19 USD");
        assertThat(story.published(meanwhile.bill().order().id().value()))
                .containsExactly("InvoiceIssued.v1", "CreditNoteIssued.v1");
    }

    @Test
    @DisplayName("R10.2 an order of that time whose event comes after the review gets its tax back at once")
    void a_late_event_gets_its_tax_back() {
        var id = ShownCertificates.submit(token, "TX", story.today());
        var placed = story.now();
        ShownCertificates.decide(id, "review", "{\"outcome\":\"VERIFIED\"}").statusCode(200);
        var late = story.order(reseller, "899.10", Terms.PREPAID, story.today(), placed);
        assertThat(late.bill().taxAmount()).isEqualTo(Money.of("56.19", "USD"));
        assertThat(story.again(late).open()).isEqualTo(Money.of("899.10", "USD"));
    }

    @Test
    @DisplayName("R10.2 staff may credit the tax; a paid invoice stays paid and the tax becomes credit, once")
    void staff_may_credit_the_tax() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        BillingStory.pay("955.29", invoice.bill().number().toString());
        var path = "/v1/invoices/" + invoice.bill().id().external() + "/tax-credit";
        post(path, "{\"words\":\"the certificate came by mail\"}")
                .statusCode(201)
                .body("status", equalTo("PAID"))
                .body("credited.amount", equalTo("56.19"));
        post(path, "{\"words\":\"again\"}").statusCode(409).body("code", equalTo("NO_TAX_TO_CREDIT"));
        var next = story.order(reseller, "100.00", Terms.PREPAID);
        assertThat(next.paid()).isEqualTo(Money.of("56.19", "USD"));
    }

    @Test
    @DisplayName("R10.2 a tax credit that leaves nothing open pays the order")
    void a_tax_credit_may_pay_the_order() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        BillingStory.pay("899.10", invoice.bill().number().toString());
        post("/v1/invoices/" + invoice.bill().id().external() + "/tax-credit", "{\"words\":\"exempt\"}")
                .statusCode(201);
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.published(invoice.bill().order().id().value()))
                .containsExactly("InvoiceIssued.v1", "CreditNoteIssued.v1", "OrderPaid.v1");
    }

    @Test
    @DisplayName("R10.3 a certificate is rejected with words, revoked for later orders, and decided on once")
    void decisions() {
        var id = ShownCertificates.submit(token, "TX", story.today());
        ShownCertificates.decide(id, "review", "{\"outcome\":\"REJECTED\"}")
                .statusCode(422)
                .body("code", equalTo("WORDS_MISSING"));
        ShownCertificates.decide(id, "review", "{\"outcome\":\"VERIFIED\",\"states\":[\"OR\"]}")
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_STATE"));
        ShownCertificates.decide(id, "review", "{\"outcome\":\"VERIFIED\"}").statusCode(200);
        ShownCertificates.decide(id, "review", "{\"outcome\":\"REJECTED\",\"words\":\"no\"}")
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_DECIDED"));
        ShownCertificates.decide(id, "revocation", "{\"words\":\"the number was withdrawn\"}")
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("words", equalTo("the number was withdrawn"));
        assertThat(story.order(reseller, "899.10", Terms.PREPAID, story.today(), story.now())
                        .bill()
                        .taxAmount())
                .isEqualTo(Money.of("56.19", "USD"));
        given().auth()
                .oauth2(token)
                .get("/v1/exemption-certificates/" + id + "/file")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    @DisplayName("R10.3 what is no certificate is refused with its reason")
    void what_is_none_is_refused() {
        var today = story.today();
        var pdf = ShownCertificates.pdf();
        refused("UNKNOWN_STATE", ShownCertificates.body("ZZ", today, "application/pdf", pdf));
        refused("CERTIFICATE_NOT_GOOD_TODAY", ShownCertificates.body("TX", today.plusDays(1), "application/pdf", pdf));
        refused(
                "CERTIFICATE_NOT_GOOD_TODAY",
                ShownCertificates.body("TX", today.minusYears(4), "application/pdf", pdf));
        refused("FILE_NOT_ACCEPTED", ShownCertificates.body("TX", today, "text/html", pdf));
        refused("FILE_NOT_ACCEPTED", ShownCertificates.body("TX", today, "image/png", pdf));
        refused(
                "FILE_NOT_ACCEPTED",
                ShownCertificates.body(
                        "TX", today, "application/pdf", "%PDF-rubbish".getBytes(StandardCharsets.UTF_8)));
        var good = ShownCertificates.body("TX", today, "application/pdf", pdf);
        ShownCertificates.post(token, good).statusCode(201);
        ShownCertificates.post(token, good).statusCode(409).body("code", equalTo("CERTIFICATE_SUBMITTED_BEFORE"));
    }

    private void refused(String code, String body) {
        ShownCertificates.post(token, body).statusCode(422).body("code", equalTo(code));
    }

    @Test
    @DisplayName("R10.3 reminders go 60, 30 and 7 days before the end, once each, unless a newer one is on file")
    void reminders_before_the_end() {
        var id = ShownCertificates.submit(token, "AZ", story.today().minusMonths(11));
        ShownCertificates.decide(id, "review", "{\"outcome\":\"VERIFIED\"}").statusCode(200);
        var end = story.today().minusMonths(11).plusMonths(12).minusDays(1);
        for (int days : new int[] {60, 30, 30, 7}) {
            reminders.run(JobPeriod.day(end.minusDays(days)));
        }
        assertThat(expiryMails(id)).containsExactlyInAnyOrder("AZ-60", "AZ-30", "AZ-7");
        var renewed = ShownCertificates.submit(token, "FL", story.today().minusDays(1));
        ShownCertificates.decide(renewed, "review", "{\"outcome\":\"VERIFIED\"}")
                .statusCode(200);
        ShownCertificates.submit(token, "FL", story.today());
        reminders.run(JobPeriod.day(
                story.today().withDayOfYear(story.today().lengthOfYear()).minusDays(7)));
        assertThat(expiryMails(renewed))
                .as("both end with the year: the newer one is no longer")
                .hasSize(1);
    }

    private List<String> expiryMails(String id) {
        var about = TypeId.parse("cert", id).orElseThrow();
        return story.rows(
                "select copy from platform.mail where kind = 'CERTIFICATE_EXPIRY' and about = ? order by copy", about);
    }

    @Test
    @DisplayName("R10.2 before ordering the reseller sees what tax will apply, and why")
    void the_tax_is_seen_before() {
        preview().body("tax.amount", equalTo("56.19")).body("reason", equalTo("TAXED"));
        var id = ShownCertificates.submit(token, "TX", story.today());
        preview().body("tax.amount", equalTo("56.19"));
        ShownCertificates.decide(id, "review", "{\"outcome\":\"VERIFIED\"}").statusCode(200);
        preview()
                .body("total.amount", equalTo("899.10"))
                .body("evidence", equalTo("32-0555-1"))
                .body("explanation.rule", hasItem("R10.2"));
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/exemption-certificates?status=SUBMITTED&limit=1")
                .then()
                .statusCode(200)
                .body("data", hasSize(lessThanOrEqualTo(1)));
    }

    private ValidatableResponse preview() {
        return given().auth()
                .oauth2(token)
                .get("/v1/tax-preview?net=899.10&currency=USD")
                .then()
                .statusCode(200);
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
}
