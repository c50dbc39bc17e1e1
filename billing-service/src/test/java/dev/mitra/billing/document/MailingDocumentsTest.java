package dev.mitra.billing.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailingDocumentsTest {

    @Inject
    BillingStory story;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName("R8.1 the invoice is mailed at issue, and on acceptance the same bytes once more")
    void invoice_and_payment_mail_carry_the_same_bytes() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        await().atMost(Duration.ofMinutes(2)).until(() -> mails().size() == 1);
        var file =
                BillingStory.wire("955.29", invoice.bill().reference().value()).xml();
        BillingStory.upload(file);
        BillingStory.upload(file);
        await().atMost(Duration.ofMinutes(2)).until(() -> mails().size() == 2);
        var number = invoice.bill().number().toString();
        var pdf = given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/invoices/" + invoice.bill().id().external() + "/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(mails())
                .extracting(CaughtMail::subject)
                .containsExactly(
                        "Invoice " + number + " for order 000000000424", "Payment received for order 000000000424");
        for (var mail : mails()) {
            assertThat(mail.attachments()).hasSize(1);
            assertThat(mail.attachments().getFirst().name()).isEqualTo(number + ".pdf");
            assertThat(mail.attachments().getFirst().content()).isEqualTo(pdf);
        }
        assertThat(mails().getFirst().text())
                .contains("DE89 3704 0044 0532 0130 00", "USD 955.29", "1 x Tabulon for .NET");
        assertThat(mails().getLast().text()).contains("1 x Tabulon for .NET (TAB-NET-DEV-SB): USD 899.10");
    }

    @Test
    @DisplayName("R8.1 each of the invoices that one bank file pays is mailed once more")
    void a_mail_for_each_payment_of_a_file() {
        var first = story.order(reseller, "899.10", Terms.PREPAID);
        var second = story.order(reseller, "899.10", Terms.PREPAID);
        BillingStory.upload(BillingStory.wire("955.29", first.bill().reference().value())
                .wire(
                        "955.29",
                        "BANK-2",
                        "Lone Star Licences LLC",
                        second.bill().reference().value())
                .xml());
        await().atMost(Duration.ofMinutes(2)).until(() -> mails().size() == 4);
        assertThat(mails())
                .filteredOn(mail -> mail.subject().startsWith("Payment received"))
                .extracting(mail -> mail.attachments().getFirst().name())
                .containsExactlyInAnyOrder(
                        first.bill().number() + ".pdf", second.bill().number() + ".pdf");
    }

    @Test
    @DisplayName("Worked example 6: the mail and the PDF of an invoice say what credit has paid of it")
    void the_mail_says_what_credit_has_paid() {
        var first = story.order(reseller, "899.10", Terms.PREPAID);
        BillingStory.pay("1000.00", first.bill().number().toString());
        var next = story.order(reseller, "846.21", Terms.PREPAID);
        await().atMost(Duration.ofMinutes(2)).until(() -> mails().size() == 3);
        assertThat(mails())
                .filteredOn(mail ->
                        mail.subject().startsWith("Invoice " + next.bill().number()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Your unused credit of USD 44.71 was used for it: USD 854.39 is left to pay."));
        assertThat(story.rows(
                        "select printed #>> '{credit,used,amount}' from document where subject_id = ?",
                        next.bill().id().value()))
                .containsExactly("44.71");
    }

    @Test
    @DisplayName("R9.3 the PDF is its reseller's own")
    void the_pdf_of_another_reseller_is_not_found() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        for (var token : List.of(Tokens.reseller(AccountId.random(), ResellerId.random()), Tokens.anyone("customer"))) {
            given().auth()
                    .oauth2(token)
                    .get("/v1/invoices/" + invoice.bill().id().external() + "/pdf")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void what_was_rendered_is_never_rendered_again() {
        var invoice = story.order(reseller, "899.10", Terms.PREPAID);
        await().atMost(Duration.ofMinutes(2)).until(() -> mails().size() == 1);
        assertThatThrownBy(() -> story.rows(
                        "update document set content = '\\x00' where subject_id = ? returning id",
                        invoice.bill().id().value()))
                .hasMessageContaining("was rendered before");
    }

    private List<CaughtMail> mails() {
        return MitraTestResource.mails().mailsTo(BillingStory.mailbox(reseller));
    }
}
