package dev.mitra.billing.receipt.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.receipt.ChargesPolicy;
import dev.mitra.billing.receipt.HoldPolicy;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.billing.statement.app.IssueStatement;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// I1 to I5 of the worked examples: the reseller moved from Texas over New Jersey to Oregon.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BearingChargesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Inject
    BillingStory story;

    @Inject
    IssueStatement issueStatement;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName(
            "R7.2 worked example 12: one wire for I1 to I5, 25.00 kept on the way; the vendor bears them: FEES, all paid")
    void the_vendor_bears_the_charges() {
        QuarkusMock.installMockForType(bornBy(ChargesPolicy.VENDOR), ReceiptRules.class);
        var invoices = fiveInvoices();
        var receipt = arrives(invoices);
        assertThat(invoices)
                .allSatisfy(invoice -> assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class));
        assertThat(posted(receipt))
                .containsExactly(
                        "BANK 677359", "FEES 2500", "AR -95529", "AR -89910", "AR -287600", "AR -161820", "AR -45000");
    }

    @Test
    @DisplayName("R7.2 worked example 12: the payer bears them: I5 stays open by 25.00")
    void the_payer_bears_the_charges() {
        var invoices = fiveInvoices();
        var receipt = arrives(invoices);
        assertThat(story.again(invoices.getLast()).open()).isEqualTo(Money.of("25.00", "USD"));
        assertThat(invoices.subList(0, 4))
                .allSatisfy(invoice -> assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class));
        assertThat(posted(receipt))
                .containsExactly("BANK 677359", "AR -95529", "AR -89910", "AR -287600", "AR -161820", "AR -42500");
    }

    @Test
    @DisplayName(
            "R7.2 worked example 12: the wire names the statement's RF alone, and pays I1 to I5 by it, 25.00 kept on the way")
    void the_wire_names_the_statement() {
        QuarkusMock.installMockForType(bornBy(ChargesPolicy.VENDOR), ReceiptRules.class);
        var invoices = fiveInvoices();
        var receipt = arrives("<Strd><CdtrRefInf><Ref>" + statement() + "</Ref></CdtrRefInf></Strd>");
        assertThat(invoices)
                .allSatisfy(invoice -> assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class));
        assertThat(posted(receipt))
                .containsExactly(
                        "BANK 677359", "FEES 2500", "AR -95529", "AR -89910", "AR -287600", "AR -161820", "AR -45000");
    }

    // Over all five, as of the end of January.
    private String statement() {
        var billTo = Bills.billTo(BillingStory.mailbox(reseller));
        knowReseller.profile(
                new ResellerProfile(
                        reseller, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                1);
        issueStatement.issue(reseller, YearMonth.of(2026, 2), issueStatement.knownForGood());
        var reference = given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/statements")
                .then()
                .body("data[0].total.amount", equalTo("6798.59"))
                .extract()
                .<String>path("data[0].paymentReference");
        assertThat(reference).startsWith("RF");
        return reference;
    }

    private List<Invoice> fiveInvoices() {
        var invoices = List.of(
                invoice("899.10", "TX"),
                invoice("899.10", "OR"),
                invoice("2697.30", "NJ"),
                invoice("1618.20", "OR"),
                invoice("450.00", "OR"));
        assertThat(invoices.stream().map(invoice -> invoice.open().amount().toPlainString()))
                .containsExactly("955.29", "899.10", "2876.00", "1618.20", "450.00");
        return invoices;
    }

    private Invoice invoice(String net, String state) {
        return story.issue(Bills.priced(
                Bills.order(reseller, DAY, Terms.NET30),
                Bills.billTo(BillingStory.mailbox(reseller)),
                Money.of(net, "USD"),
                new TaxPlace(Country.US, state)));
    }

    /// All numbers in one wire of 6798.59, of which 6773.59 arrive.
    private String arrives(List<Invoice> invoices) {
        return arrives(invoices.stream()
                .map(invoice -> "<Ustrd>" + invoice.bill().number() + "</Ustrd>")
                .collect(Collectors.joining()));
    }

    private String arrives(String remittance) {
        var id = UUID.randomUUID().toString();
        var details = "<NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy=\"USD\">6798.59</Amt></InstdAmt></AmtDtls><RmtInf>"
                + remittance + "</RmtInf></TxDtls></NtryDtls>";
        var file = CamtFile.statement("STMT-" + id)
                .counting("6773.59")
                .entry("6773.59", "CRDT", "BOOK", "BANK-" + id, details);
        return BillingStory.upload(file.xml())
                .statusCode(201)
                .body("receipts[0].status", equalTo("ALLOCATED"))
                .extract()
                .path("receipts[0].id");
    }

    private List<String> posted(String receipt) {
        return story.rows("""
                select account || ' ' || amount_minor from journal_line l join journal_entry e on e.id = l.entry_id
                where e.reference = 'RECEIPT-' || ? order by position""", TypeId.parse("rcpt", receipt).orElseThrow().toString());
    }

    private static ReceiptRules bornBy(ChargesPolicy policy) {
        return new ReceiptRules(Optional.empty(), HoldPolicy.NewPayers.ACCEPTED, Optional.empty(), policy);
    }
}
