package dev.mitra.billing.invoice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.app.IssueInvoices;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.billing.tax.UnknownTaxPlace;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvoicingAnOrderTest {

    @Inject
    BillingStory story;

    @Inject
    IssueInvoices issueInvoices;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName("R7.6 R10.1 worked example 1: number, due date, Texas tax, reference and balanced entry")
    void an_order_of_a_texan_reseller() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        get(invoice, Tokens.reseller(AccountId.random(), reseller))
                .statusCode(200)
                .body("number", equalTo(invoice.bill().number().toString()))
                .body("status", equalTo("ISSUED"))
                .body("net.amount", equalTo("899.10"))
                .body("tax.amount", equalTo("56.19"))
                .body("total.amount", equalTo("955.29"))
                .body("open.amount", equalTo("955.29"))
                .body("dueOn", equalTo(story.today().plusDays(30).toString()))
                .body("paymentReference", equalTo(invoice.bill().reference().value()))
                .body("taxExplanation.rule", hasItem("R10.1"));
        assertThat(story.journal(invoice.bill().order().id()))
                .containsExactly("AR 955.29 USD", "REVENUE -899.10 USD", "TAX:TX -56.19 USD");
        assertThat(story.published(invoice.bill().order().id().value())).containsExactly("InvoiceIssued.v1");
    }

    @Test
    @DisplayName("R9.3 another reseller's invoice is 404, and so is it for a customer")
    void an_invoice_is_its_resellers_own() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        get(invoice, Tokens.reseller(AccountId.random(), ResellerId.random())).statusCode(404);
        get(invoice, Tokens.anyone("customer")).statusCode(404);
        get(invoice, Tokens.ops()).statusCode(403);
        get(invoice, Tokens.finance()).statusCode(200);
        given().auth()
                .oauth2(Tokens.anyone("customer"))
                .get("/v1/invoices?orderId=" + invoice.bill().order().id().external())
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
    }

    @Test
    void the_same_order_twice_is_one_invoice() {
        var priced = Bills.priced(
                Bills.order(reseller, story.today(), Terms.PREPAID),
                Bills.billTo(BillingStory.mailbox(reseller)),
                "10.00");
        issueInvoices.issue(List.of(priced, priced), Map.of());
        issueInvoices.issue(List.of(priced), Map.of());
        assertThat(story.rows(
                        "select number from document where order_id = ?",
                        priced.order().id().value()))
                .hasSize(1);
    }

    @Test
    void a_place_without_tax_rows_is_not_billed_on_a_guess() {
        var order = Bills.order(reseller, story.today(), Terms.PREPAID);
        var good = Bills.priced(order, Bills.billTo(BillingStory.mailbox(reseller)), "10.00");
        var nowhere = new PricedOrder(order, good.billTo(), new TaxPlace(Country.US, "ZZ"), good.lines(), good.net());
        assertThatThrownBy(() -> issueInvoices.issue(List.of(nowhere), Map.of()))
                .isInstanceOf(UnknownTaxPlace.class);
        issueInvoices.issue(List.of(good), Map.of());
        assertThat(story.ofOrder(order.id()).bill().net()).isEqualTo(Money.of("10.00", "USD"));
    }

    @ParameterizedTest(name = "{0}: {1} on 100.00")
    @CsvSource({
        "TX, 6.25",
        "NJ, 6.63",
        "MD, 3.00",
        "CT, 1.00",
        "LA, 5.00",
        "DC, 7.00",
        "CA, 0.00",
        "VA, 0.00",
        "OR, 0.00",
        "AK, 0.00",
        "IL, 6.25",
        "NM, 4.88"
    })
    @DisplayName("R10.1 the dated rows of the states")
    void the_rows_of_the_states_apply(String state, String tax) {
        var order = Bills.order(reseller, LocalDate.of(2026, 11, 2), Terms.PREPAID);
        var priced = Bills.priced(order, Bills.billTo(BillingStory.mailbox(reseller)), "100.00");
        var there =
                new PricedOrder(order, priced.billTo(), new TaxPlace(Country.US, state), priced.lines(), priced.net());
        assertThat(story.issue(there).bill().taxAmount()).isEqualTo(Money.of(tax, "USD"));
    }

    private static ValidatableResponse get(Invoice invoice, String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/invoices/" + invoice.bill().id().external())
                .then();
    }
}
