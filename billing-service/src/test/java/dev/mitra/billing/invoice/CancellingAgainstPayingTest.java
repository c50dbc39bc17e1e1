package dev.mitra.billing.invoice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CancellingAgainstPayingTest {

    @Inject
    BillingStory story;

    @Inject
    CreditInvoice creditInvoice;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName("Worked example 11: a cancelled unpaid order's invoice is credited; money that comes later is credit")
    void money_after_the_cancellation_is_credit() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        credit(invoice);
        credit(invoice);
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Credited.class);
        BillingStory.upload(BillingStory.wire("955.29", invoice.bill().number().toString())
                        .xml())
                .body("receipts[0].status", equalTo("IDENTIFIED"))
                .body("receipts[0].reasons.code", hasItem("CREDITED"));
        assertThat(story.published(order(invoice))).containsExactly("InvoiceIssued.v1", "CreditNoteIssued.v1");
        assertThat(story.journal(invoice.bill().order().id()))
                .endsWith("RETURNS 899.10 USD", "TAX:TX 56.19 USD", "AR -955.29 USD");
    }

    @Test
    @DisplayName("Worked example 11: a cancelled paid order's money becomes the payer's credit")
    void money_before_the_cancellation_becomes_credit() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        var receipt = BillingStory.pay("955.29", invoice.bill().number().toString());
        credit(invoice);
        assertThat(story.journal(invoice.bill().order().id())).endsWith("UNAPPLIED -955.29 USD");
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/receipts/" + receipt)
                .then()
                .body("status", equalTo("IDENTIFIED"))
                .body("free.amount", equalTo("955.29"));
        var next = story.order(reseller, "899.10", Terms.PREPAID);
        assertThat(next).isInstanceOf(Invoice.Paid.class);
    }

    @Test
    @DisplayName("Cancel and pay at once: whoever comes first, nothing is lost and the books agree")
    void cancel_and_pay_at_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            var invoice = story.order(BillingStory.reseller(), "10.00", Terms.PREPAID);
            var wire = BillingStory.wire("10.63", invoice.bill().number().toString())
                    .xml();
            try (var pool = Executors.newFixedThreadPool(2)) {
                Callable<Boolean> cancelling = () -> {
                    credit(invoice);
                    return true;
                };
                Callable<Boolean> paying =
                        () -> BillingStory.upload(wire).extract().statusCode() == 201;
                var both = pool.invokeAll(List.of(cancelling, paying));
                for (var one : both) {
                    assertThat(one.get()).isTrue();
                }
            }
            assertThat(story.again(invoice)).isInstanceOf(Invoice.Credited.class);
            assertThat(story.rows(
                            "select free from (select amount_minor - allocated_minor as free from receipt"
                                    + " where details::text like ?) f",
                            "%" + invoice.bill().number() + "%"))
                    .containsExactly("1063");
        }
    }

    @Test
    void an_order_without_invoice_waits_for_it() {
        assertThatThrownBy(() -> creditInvoice.credit(OrderId.random(), CreditReason.VOIDED, "x", story.today()))
                .isInstanceOf(IllegalStateException.class);
    }

    private void credit(Invoice invoice) {
        creditInvoice.credit(invoice.bill().order().id(), CreditReason.VOIDED, "cancelled", story.today());
    }

    private static UUID order(Invoice invoice) {
        return invoice.bill().order().id().value();
    }
}
