package dev.mitra.billing.invoice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingCreditNotesTest {

    @Inject
    BillingStory story;

    @Inject
    CreditInvoice creditInvoice;

    private final ResellerId reseller = BillingStory.reseller();
    private final String token = Tokens.reseller(AccountId.random(), reseller);
    private Invoice invoice;
    private CreditNote tax;
    private CreditNote rest;

    @BeforeEach
    void credit() {
        invoice = story.order(reseller, "899.10", Terms.PREPAID);
        BillingStory.pay("955.29", invoice.bill().number().toString());
        var order = invoice.bill().order().id();
        tax = creditInvoice.creditTax(order, "came late", story.today()).orElseThrow();
        rest = creditInvoice
                .credit(order, CreditReason.REFUNDED, "returned", story.today())
                .orElseThrow();
    }

    @Test
    @DisplayName("R10.2 each credit note of an order is mailed with its own PDF, and is read by its reseller")
    void every_note_of_an_order_is_mailed_and_read() {
        get(token, "?orderId=" + invoice.bill().order().id().external())
                .statusCode(200)
                .body(
                        "data.number",
                        contains(rest.number().toString(), tax.number().toString()))
                .body("data.reason", contains("REFUNDED", "TAX_ONLY"))
                .body("data.total.amount", contains("899.10", "56.19"))
                .body("data.released.amount", contains("899.10", "56.19"))
                .body("data[1].tax.amount", equalTo("56.19"))
                .body("data[1].net.amount", equalTo("0.00"))
                .body("data[1].invoiceNumber", equalTo(invoice.bill().number().toString()));
        get(token, "?limit=1")
                .body("data", hasSize(1))
                .body("data[0].number", equalTo(rest.number().toString()));
        await().atMost(Duration.ofMinutes(2)).until(() -> notes().size() == 2);
        for (var note : List.of(tax, rest)) {
            var pdf = get(token, "/" + id(note) + "/pdf")
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
            assertThat(notes())
                    .filteredOn(mail -> mail.attachments().getFirst().name().equals(note.number() + ".pdf"))
                    .singleElement()
                    .satisfies(mail ->
                            assertThat(mail.attachments().getFirst().content()).isEqualTo(pdf));
        }
    }

    @Test
    @DisplayName("R9.3 another reseller's credit note is not found, finance sees all, nobody else any")
    void a_note_is_its_resellers_own() {
        var others = Tokens.reseller(AccountId.random(), ResellerId.random());
        for (var path : List.of("/" + id(tax), "/" + id(tax) + "/pdf")) {
            get(others, path).statusCode(404);
            get(Tokens.anyone("customer"), path).statusCode(403);
            get(Tokens.sales(), path).statusCode(403);
        }
        get(others, "").statusCode(200).body("data", hasSize(0));
        get(Tokens.finance(), "/" + id(tax)).statusCode(200).body("words", equalTo("came late"));
        get(Tokens.finance(), "?limit=100")
                .statusCode(200)
                .body("data.number", hasItem(tax.number().toString()));
    }

    private List<CaughtMail> notes() {
        return MitraTestResource.mails().mailsTo(BillingStory.mailbox(reseller)).stream()
                .filter(mail -> mail.attachments().getFirst().name().startsWith("CN-"))
                .toList();
    }

    private static String id(CreditNote note) {
        return new CreditNoteId(note.id()).external();
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get("/v1/credit-notes" + path).then();
    }
}
