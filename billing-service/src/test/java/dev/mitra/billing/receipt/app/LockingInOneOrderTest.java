package dev.mitra.billing.receipt.app;

import static dev.mitra.billing.receipt.app.Queueing.INVOICE;
import static dev.mitra.billing.receipt.app.Queueing.RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.interest.app.AssessInterest;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Two works need the same rows, one of them in the other order: if each took what comes first for it, they would wait
/// for each other, and PostgreSQL would undo one.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LockingInOneOrderTest {

    @Inject
    BillingStory story;

    @Inject
    Queueing queueing;

    @Inject
    UseCredit useCredit;

    @Inject
    AllocateReceipt allocateReceipt;

    @Inject
    CreditInvoice creditInvoice;

    @Inject
    AssessInterest assessInterest;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId reseller = BillingStory.reseller();
    private final String account = "ORD" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName(
            "R7.2 a bank file that names the later invoice first, by reference or by its payer and amount, and a statement"
                    + " run over both do not wait for each other")
    void a_bank_file_against_a_statement_run() throws Exception {
        var known = story.order(reseller, "10.00", Terms.NET30);
        BillingStory.upload(
                BillingStory.wireFrom(account, "10.63", number(known)).xml());
        var first = story.order(reseller, "100.00", Terms.NET30);
        var second = story.order(reseller, "200.00", Terms.NET30);
        var third = story.order(reseller, "300.00", Terms.NET30);
        var file = CamtFile.statement("ORDER-" + account)
                .wire("318.75", "O3-" + account, "Lone Star Licences LLC", number(third))
                .from(account)
                .wire("212.50", "O2-" + account, "Lone Star Licences LLC", "thanks")
                .wire("106.25", "O1-" + account, "Lone Star Licences LLC", number(first))
                .xml();
        var all = List.of(first, second, third);
        queueing.behind(
                INVOICE,
                first.bill().id().value(),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    useCredit.payFor(
                            reseller,
                            Money.of("1.00", "USD").currency(),
                            all.stream().map(invoice -> invoice.bill().number()).toList(),
                            story.today());
                    return 0;
                }),
                () -> BillingStory.upload(file).statusCode(201));
        assertThat(all.stream().map(story::again)).allMatch(Invoice.Paid.class::isInstance);
    }

    @Test
    @DisplayName(
            "R7.2 an invoice that two wires paid is credited while a new one takes the reseller's credit: neither is undone")
    void a_credit_note_against_the_use_of_credit() throws Exception {
        var known = story.order(reseller, "10.00", Terms.NET30);
        BillingStory.upload(
                BillingStory.wireFrom(account, "10.63", number(known)).xml());
        var paid = story.order(reseller, "100.00", Terms.NET30);
        var earlier = credit("80.00");
        var later = credit("90.00");
        allocateReceipt.allocate(earlier, paid.bill().number(), Money.of("50.00", "USD"), "test");
        allocateReceipt.allocate(later, paid.bill().number(), null, "test");
        queueing.behind(
                RECEIPT,
                earlier.value(),
                () -> story.order(reseller, "1.00", Terms.NET30),
                () -> creditInvoice.credit(paid.bill().order().id(), CreditReason.REFUNDED, "x", story.today()));
        assertThat(story.again(paid)).isInstanceOf(Invoice.Credited.class);
        assertThat(story.rows(
                        "select sum(-amount_minor) from journal_line where account = 'UNAPPLIED' and reseller_id = ?",
                        reseller.value()))
                .containsExactly(Long.toString(Money.of("168.94", "USD").minor()));
    }

    @Test
    @DisplayName(
            "R7.7 interest is asked for on an invoice that a bank file pays, while its reseller has credit: neither is undone")
    void interest_against_a_bank_file() throws Exception {
        var billTo = Bills.billTo(BillingStory.mailbox(reseller));
        knowReseller.profile(
                new ResellerProfile(
                        reseller, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                1);
        var known = story.order(reseller, "10.00", Terms.NET30);
        BillingStory.upload(
                BillingStory.wireFrom(account, "10.63", number(known)).xml());
        var late = story.order(reseller, "899.10", Terms.NET30, LocalDate.of(2025, 12, 27));
        var wire = BillingStory.wireFrom(account, "955.29", number(late)).xml();
        var credit = credit("70.00");
        queueing.behind(
                RECEIPT,
                credit.value(),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    assessInterest.assess(reseller, LocalDate.of(2026, 2, 28));
                    return 0;
                }),
                () -> BillingStory.upload(wire).statusCode(201));
        assertThat(story.again(late)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.rows(
                        "select count(*) from invoice where kind = 'DEBIT_NOTE' and reseller_id = ?", reseller.value()))
                .containsExactly("1");
    }

    // Of a known payer, for nothing that is known.
    private ReceiptId credit(String amount) {
        var id = BillingStory.upload(
                        BillingStory.wireFrom(account, amount, "thanks").xml())
                .extract()
                .<String>path("receipts[0].id");
        return new ReceiptId(TypeId.parse(ReceiptId.PREFIX, id).orElseThrow());
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }
}
