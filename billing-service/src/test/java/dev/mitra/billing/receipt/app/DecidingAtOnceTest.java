package dev.mitra.billing.receipt.app;

import static dev.mitra.billing.receipt.app.Queueing.INVOICE;
import static dev.mitra.billing.receipt.app.Queueing.RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.exemption.Certificate;
import dev.mitra.billing.exemption.CertificateFile;
import dev.mitra.billing.exemption.CertificateId;
import dev.mitra.billing.exemption.CertificateKind;
import dev.mitra.billing.exemption.Coverage;
import dev.mitra.billing.exemption.Decision;
import dev.mitra.billing.exemption.Submission;
import dev.mitra.billing.exemption.app.CreditLateTax;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.receipt.ChargesPolicy;
import dev.mitra.billing.receipt.HoldPolicy;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.messaging.Invariant;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Two people, or a person and the bank, decide about the same money: both have looked at it and wait for
/// its lock, one after the other. The second sees what the first has done.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecidingAtOnceTest {

    @Inject
    BillingStory story;

    @Inject
    UndoMatch undoMatch;

    @Inject
    ReverseReceipt reverseReceipt;

    @Inject
    ReleaseHeldMoney releaseHeldMoney;

    @Inject
    ConfirmProposals confirmProposals;

    @Inject
    CreditLateTax creditLateTax;

    @Inject
    AllocateReceipt allocateReceipt;

    @Inject
    Queueing queueing;

    @Inject
    @Any
    Instance<Invariant> invariants;

    private final ResellerId reseller = BillingStory.reseller();
    private final String account =
            "ONCE" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @AfterEach
    void the_books_agree() {
        invariants.forEach(invariant ->
                assertThat(invariant.offending()).as(invariant.sentence()).isEmpty());
    }

    @Test
    @DisplayName("Two matches of one receipt undone at once: both are undone, and the money is free once")
    void two_matches_undone_at_once() throws Exception {
        var first = story.order(reseller, "100.00", Terms.NET30);
        var second = story.order(reseller, "200.00", Terms.NET30);
        var receipt = receipt(BillingStory.pay("318.75", number(first) + " " + number(second)));
        queueing.behind(
                RECEIPT,
                receipt.value(),
                () -> undoMatch.undo(receipt, first.bill().number(), "x", "one"),
                () -> undoMatch.undo(receipt, second.bill().number(), "x", "another"));
        assertThat(story.rows("select allocated_minor from receipt where id = ?", receipt.value()))
                .containsExactly("0");
        assertThat(story.again(second).open()).isEqualTo(Money.of("212.50", "USD"));
    }

    @Test
    @DisplayName("A match undone while the bank takes the money back: each invoice gives it back once")
    void undone_and_reversed_at_once() throws Exception {
        var invoice = story.order(reseller, "100.00", Terms.NET30);
        var receipt = receipt(BillingStory.pay("106.25", number(invoice)));
        queueing.behind(
                INVOICE,
                invoice.bill().id().value(),
                () -> undoMatch.undo(receipt, null, "x", "one"),
                () -> reverseReceipt.reverse(receipt, ReversalKind.BANK, "x", story.today(), "another"));
        assertThat(story.journal(invoice.bill().order().id()))
                .containsExactly(
                        "AR 106.25 USD", "REVENUE -100.00 USD", "TAX:TX -6.25 USD", "AR -106.25 USD", "AR 106.25 USD");
        assertThat(story.rows("select status from receipt where id = ?", receipt.value()))
                .containsExactly("REVERSED");
    }

    @Test
    @DisplayName("R5.2 held money released by two at once settles once")
    void released_by_two_at_once() throws Exception {
        holdEverything();
        var invoice = story.order(reseller, "100.00", Terms.NET30);
        var receipt = receipt(BillingStory.pay("106.25", number(invoice)));
        queueing.behind(
                RECEIPT,
                receipt.value(),
                () -> releaseHeldMoney.release(receipt, "one"),
                () -> releaseHeldMoney.release(receipt, "another"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.rows("select status from receipt where id = ?", receipt.value()))
                .containsExactly("ALLOCATED");
    }

    @Test
    @DisplayName(
            "R5.2 held money released while somebody gives it to its invoice: neither waits for the other for ever")
    void released_and_allocated_at_once() throws Exception {
        holdEverything();
        var invoice = story.order(reseller, "100.00", Terms.NET30);
        var receipt = receipt(BillingStory.pay("106.25", number(invoice)));
        var done = queueing.behind(
                RECEIPT,
                receipt.value(),
                () -> releaseHeldMoney.release(receipt, "one"),
                () -> allocateReceipt.allocate(receipt, invoice.bill().number(), null, "another"));
        assertThat(done.getLast()).isInstanceOf(Allocating.NothingOpen.class);
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
    }

    @Test
    @DisplayName(
            "Money given to an invoice while it is reversed: who reverses is asked to look again, then it is whole")
    void allocated_and_reversed_at_once() throws Exception {
        var invoice = story.order(reseller, "100.00", Terms.NET30);
        var receipt = receipt(BillingStory.pay("106.25", "nothing that is known"));
        var done = queueing.behind(
                RECEIPT,
                receipt.value(),
                () -> allocateReceipt.allocate(receipt, invoice.bill().number(), null, "one"),
                () -> reverseReceipt.reverse(receipt, ReversalKind.BANK, "x", story.today(), "another"));
        assertThat(done.getLast()).isInstanceOf(Undoing.Changed.class);
        assertThat(reverseReceipt.reverse(receipt, ReversalKind.BANK, "x", story.today(), "another"))
                .isInstanceOf(Undoing.Done.class);
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Issued.class);
    }

    @Test
    @DisplayName("A proposal confirmed by two at once is applied once")
    void confirmed_by_two_at_once() throws Exception {
        var introduced = story.order(reseller, "10.00", Terms.NET30);
        BillingStory.upload(
                BillingStory.wireFrom(account, "10.63", number(introduced)).xml());
        var invoice = story.order(reseller, "900.00", Terms.NET30);
        var receipt = receipt(BillingStory.upload(
                        BillingStory.wireFrom(account, "500.00", "thanks").xml())
                .extract()
                .path("receipts[0].id"));
        queueing.behind(
                RECEIPT,
                receipt.value(),
                () -> confirmProposals.confirm(List.of(receipt), 50, "one"),
                () -> confirmProposals.confirm(List.of(receipt), 50, "another"));
        assertThat(story.again(invoice).paid()).isEqualTo(Money.of("500.00", "USD"));
    }

    @Test
    @DisplayName("R10.2 a certificate verified while its order is paid: the payment stands, the tax becomes credit")
    void verified_while_it_is_paid() throws Exception {
        var submitted = story.now();
        var invoice = story.order(reseller, "100.00", Terms.NET30, story.today(), submitted.plusMillis(1));
        var wire = BillingStory.wire("106.25", number(invoice)).xml();
        queueing.behind(
                INVOICE,
                invoice.bill().id().value(),
                () -> BillingStory.upload(wire).extract().statusCode(),
                () -> {
                    creditLateTax.after(certificate(submitted));
                    return 0;
                });
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.journal(invoice.bill().order().id()))
                .endsWith("AR -106.25 USD", "TAX:TX 6.25 USD", "UNAPPLIED -6.25 USD");
    }

    private static void holdEverything() {
        QuarkusMock.installMockForType(
                new ReceiptRules(
                        Optional.empty(),
                        HoldPolicy.NewPayers.ACCEPTED,
                        Optional.of(List.of("lone star")),
                        ChargesPolicy.PAYER),
                ReceiptRules.class);
    }

    private Certificate.Verified certificate(Instant submitted) {
        var day = story.today();
        var coverage = List.of(new Coverage("TX", "32-0555-1", day.minusDays(1), day.plusYears(1)));
        var submission = new Submission(
                reseller,
                CertificateKind.STATE_FORM,
                coverage,
                day,
                null,
                null,
                new CertificateFile("form.pdf", "application/pdf", "0".repeat(64)),
                submitted,
                "reseller");
        var decision = new Decision(story.now().plusSeconds(1), "sales", null);
        return new Certificate.Verified(CertificateId.random(), submission, coverage, decision);
    }

    private static ReceiptId receipt(String external) {
        return new ReceiptId(TypeId.parse(ReceiptId.PREFIX, external).orElseThrow());
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }
}
