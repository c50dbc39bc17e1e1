package dev.mitra.billing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.mitra.billing.exemption.ShownCertificates;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.CreditNoteId;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.Standing;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.billing.statement.app.IssueStatement;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.Tenancy;
import dev.mitra.testkit.Tokens;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Locale;

/// Makes a tenant with one of everything, for the tests that walk through all operations.
@Dependent
class OneTenant {

    @Inject
    BillingStory story;

    @Inject
    IssueStatement issueStatement;

    @Inject
    CreditInvoice creditInvoice;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId tenant = BillingStory.reseller();
    private final String token = Tokens.reseller(AccountId.random(), tenant);

    Tenancy tenancy() {
        var statement = statement();
        var invoice = story.order(tenant, "123.45", Terms.PREPAID);
        var receipt = BillingStory.pay("20.00", invoice.bill().number().toString());
        var note = note();
        awaitPdf("/v1/statements/" + statement);
        awaitPdf("/v1/credit-notes/" + note);
        awaitPdf("/v1/invoices/" + invoice.bill().id().external());
        return Tenancy.of("inv", invoice.bill().id().external())
                .and("ord", invoice.bill().order().id().external())
                .and("cnote", note)
                .and("stmt", statement)
                .and("rcpt", receipt)
                .and("res", tenant.external())
                .and("cert", ShownCertificates.submit(token, "TX", story.today()))
                .secret(invoice.bill().number().toString())
                .secret(invoice.bill().reference().spaced())
                .owner("reseller", token)
                .otherReseller(AccountId.random(), known(Standing.NEW));
    }

    /// Else what the tenant sees would change by itself.
    private void awaitPdf(String path) {
        await(path + " as PDF")
                .atMost(Duration.ofMinutes(2))
                .until(() -> given().auth().oauth2(token).get(path + "/pdf").statusCode() == 200);
    }

    private String note() {
        var order = story.order(tenant, "10.00", Terms.PREPAID).bill().order().id();
        var note = creditInvoice
                .credit(order, CreditReason.VOIDED, "cancelled", story.today())
                .orElseThrow();
        return new CreditNoteId(note.id()).external();
    }

    private String statement() {
        know(tenant, Standing.ESTABLISHED);
        var month = YearMonth.from(story.today());
        story.order(tenant, "100.00", Terms.NET30, month.atDay(1).minusDays(3));
        issueStatement.issue(tenant, month, issueStatement.knownForGood());
        return given().auth()
                .oauth2(token)
                .get("/v1/statements")
                .then()
                .statusCode(200)
                .extract()
                .path("data[0].id");
    }

    private ResellerId known(Standing standing) {
        var reseller = BillingStory.reseller();
        know(reseller, standing);
        return reseller;
    }

    private void know(ResellerId id, Standing standing) {
        var billTo = Bills.billTo("doors-" + BillingStory.mailbox(id));
        knowReseller.profile(
                new ResellerProfile(id, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                1);
        knowReseller.standing(id, standing, 3, 1);
    }
}
