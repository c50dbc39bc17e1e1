package dev.mitra.billing.preview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Address;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreviewingInvoicesTest {

    @Inject
    BillingStory story;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName("R10.1 staff see the invoice before there is one: tax and credit of the reseller, no number taken")
    void staff_see_the_invoice_before_there_is_one() throws IOException {
        know(reseller);
        var first = story.order(reseller, "899.10", Terms.PREPAID);
        BillingStory.pay("1000.00", first.bill().number().toString());
        var counted = counters();
        var pdf = preview(reseller, "USD").statusCode(200).extract().asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Invoice preview", "Lone Star Licences LLC", "PO-7", "10 % 899.10 1,798.20")
                    .contains("Sales tax TX 6.25 % USD 112.39", "Your credit, used USD -44.71")
                    .doesNotContain("IBAN", "RF");
        }
        assertThat(counters()).isEqualTo(counted);
        preview(ResellerId.random(), "USD").statusCode(422).body("errors[0].pointer", equalTo("/resellerId"));
        preview(reseller, "EUR").statusCode(422).body("errors[0].pointer", equalTo("/lines"));
    }

    @Test
    @DisplayName(
            "R10.1 amounts beyond any invoice and a place without tax rows are refused, in previews of invoice and tax")
    void what_cannot_be_billed_is_refused() {
        know(reseller, new Address("1 Main Street", null, "Austin", "TX", "78701", Country.US));
        wanted(reseller, "999999999999999.00", 100_000).statusCode(422).body("errors[0].pointer", equalTo("/lines"));
        wanted(reseller, "999999999999999.00", 90).statusCode(422).body("errors[0].pointer", equalTo("/lines"));
        tax("92233720368547758.07").statusCode(400).body("errors[0].pointer", equalTo("?net"));
        tax("1e999999999").statusCode(400).body("errors[0].pointer", equalTo("?net"));
        tax("899.10").statusCode(200);
        var nowhere = BillingStory.reseller();
        know(nowhere, new Address("1 Calle Sol", null, "San Juan", "PR", "00901", Country.US));
        wanted(nowhere, "10.00", 1).statusCode(422).body("code", equalTo("UNKNOWN_STATE"));
        given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), nowhere))
                .get("/v1/tax-preview?net=10.00&currency=USD")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_STATE"));
    }

    private ValidatableResponse tax(String net) {
        return given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/tax-preview?net=" + net + "&currency=USD")
                .then();
    }

    private static ValidatableResponse wanted(ResellerId reseller, String unit, int quantity) {
        return given().auth()
                .oauth2(Tokens.sales())
                .contentType("application/json")
                .body("""
                        {"resellerId": "%s", "terms": "NET30", "lines": [{"sku": "TAB-NET-DEV-SB", "description": "Tabulon for .NET",
                          "quantity": %d, "listUnit": {"amount": "%s", "currency": "USD"}}]}""".formatted(reseller.external(), quantity, unit))
                .post("/v1/invoice-previews")
                .then();
    }

    private void know(ResellerId id, Address address) {
        var billTo = Bills.billTo("preview-" + BillingStory.mailbox(id));
        knowReseller.profile(
                new ResellerProfile(id, billTo.legalName(), address, null, Locale.ENGLISH, billTo.contacts()), 1);
    }

    private String counters() {
        return story.rows("select coalesce(sum(last), 0) from document_counter").getFirst();
    }

    private static ValidatableResponse preview(ResellerId reseller, String other) {
        return given().auth()
                .oauth2(Tokens.sales())
                .contentType("application/json")
                .body("""
                        {"resellerId": "%s", "terms": "NET30", "purchaseOrderNumber": "PO-7", "lines": [
                          {"sku": "TAB-NET-DEV-SB", "description": "Tabulon for .NET", "quantity": 2,
                           "listUnit": {"amount": "999.00", "currency": "USD"}, "discountPercent": "10"},
                          {"sku": "FREE", "description": "Nothing", "quantity": 1, "listUnit": {"amount": "0.00", "currency": "%s"}}]}""".formatted(reseller.external(), other))
                .post("/v1/invoice-previews")
                .then();
    }

    private void know(ResellerId id) {
        var billTo = Bills.billTo("preview-" + BillingStory.mailbox(id));
        knowReseller.profile(
                new ResellerProfile(id, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                1);
    }
}
