package dev.mitra.billing.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.card.app.SeeCardRefunded;
import dev.mitra.billing.card.app.TakeCardMoney;
import dev.mitra.billing.invoice.BilledOrder;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Channel;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.Invariant;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingCardMoneyTest {

    private static final String TOTAL = "1061.44"; // 999.00 and 6.25 % tax of Texas

    @Inject
    BillingStory story;

    @Inject
    TakeCardMoney takeMoney;

    @Inject
    SeeCardRefunded seeRefunded;

    @Inject
    CreditInvoice creditInvoice;

    @Inject
    @All
    List<Invariant> invariants;

    private final UUID payment = UUID.randomUUID();

    @AfterEach
    void the_books_are_right() {
        for (var invariant : invariants) {
            if (List.of("I3", "I4").contains(invariant.name())) {
                assertThat(invariant.offending()).as(invariant.sentence()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("R5.2 money of a card pays the invoice as a wire does, told once, and stands with the acquirer")
    void pays() {
        var invoice = invoice();
        takeMoney.take(money(invoice, TOTAL));
        takeMoney.take(money(invoice, TOTAL));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.published(order(invoice).value())).containsExactly("InvoiceIssued.v1", "OrderPaid.v1");
        assertThat(clearing()).containsExactly("1061.44");
    }

    @Test
    @DisplayName("A return frees the money, which goes back to the card: once, and what is sent leaves the acquirer")
    void goes_back() {
        var invoice = invoice();
        takeMoney.take(money(invoice, TOTAL));
        creditInvoice.credit(order(invoice), CreditReason.REFUNDED, "Does not fit.", story.today());
        creditInvoice.credit(order(invoice), CreditReason.REFUNDED, "Does not fit.", story.today());
        assertThat(story.published(order(invoice).value()))
                .containsExactly("InvoiceIssued.v1", "OrderPaid.v1", "CreditNoteIssued.v1", "CardMoneyUnused.v1");
        var refund = refund();
        seeRefunded.sent(refund, story.today());
        seeRefunded.sent(refund, story.today());
        assertThat(clearing()).containsExactly("1061.44", "-1061.44");
        assertThat(balanceOf("REFUNDS_IN_TRANSIT")).containsExactly("-1061.44", "1061.44");
    }

    @Test
    @DisplayName("What staff paid back by wire leaves the transit for SUSPENSE, where the bank's debit stands: once")
    void paid_otherwise() {
        var invoice = invoice();
        takeMoney.take(money(invoice, TOTAL));
        creditInvoice.credit(order(invoice), CreditReason.REFUNDED, "Does not fit.", story.today());
        var refund = refund();
        seeRefunded.paidOtherwise(refund, story.today());
        seeRefunded.paidOtherwise(refund, story.today());
        assertThat(clearing()).containsExactly("1061.44");
        assertThat(balanceOf("REFUNDS_IN_TRANSIT")).containsExactly("-1061.44", "1061.44");
        assertThat(balanceOf("SUSPENSE")).containsExactly("-1061.44");
    }

    @Test
    void what_the_invoice_does_not_take_goes_back_at_once() {
        var invoice = invoice();
        takeMoney.take(money(invoice, "1100.00"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.rows("select amount_minor::text from card_refund where payment_id = ?", payment))
                .containsExactly("3856");
    }

    @Test
    void money_waits_for_its_invoice() {
        var unknown =
                new CardMoney(payment, OrderId.random(), "simulated", "sim_1", Money.of(TOTAL, "USD"), story.today());
        assertThatThrownBy(() -> takeMoney.take(unknown)).hasMessageContaining("no invoice to pay");
    }

    @RepeatedTest(5)
    @DisplayName(
            "Cancel against pay: whichever is first, in the end the invoice is credited and the card has its money")
    void cancel_against_pay() throws Exception {
        var invoice = invoice();
        atOnce(
                () -> {
                    takeMoney.take(money(invoice, TOTAL));
                    return 0;
                },
                () -> {
                    creditInvoice.credit(order(invoice), CreditReason.VOIDED, "Changed my mind.", story.today());
                    return 0;
                });
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Credited.class);
        assertThat(story.rows("select amount_minor::text from card_refund where payment_id = ?", payment))
                .containsExactly("106144");
        assertThat(story.published(order(invoice).value())).containsOnlyOnce("CardMoneyUnused.v1");
    }

    @SafeVarargs
    private static void atOnce(Callable<Integer>... works) throws Exception {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(works.length)) {
            var running = new ArrayList<Future<Integer>>();
            for (var work : works) {
                running.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            for (var one : running) {
                one.get();
            }
        }
    }

    private Invoice invoice() {
        var day = story.today();
        var order = new BilledOrder(
                OrderId.random(),
                "000000000424",
                Channel.DIRECT,
                null,
                AccountId.random(),
                null,
                Terms.PREPAID,
                day,
                story.now());
        return story.issue(Bills.priced(order, Bills.billTo("budi@langsung.example"), "999.00"));
    }

    private CardMoney money(Invoice invoice, String amount) {
        return new CardMoney(payment, order(invoice), "simulated", "sim_1", Money.of(amount, "USD"), story.today());
    }

    private static OrderId order(Invoice invoice) {
        return invoice.bill().order().id();
    }

    private UUID refund() {
        return UUID.fromString(story.rows("select id::text from card_refund where payment_id = ?", payment)
                .getFirst());
    }

    private List<String> clearing() {
        return balanceOf("CARD_CLEARING");
    }

    private List<String> balanceOf(String account) {
        return story.rows("""
                select trim(to_char(l.amount_minor / 100.0, '999999990.00')) from journal_line l
                join journal_entry e on e.id = l.entry_id
                where l.account = ? and (e.reference = 'RECEIPT-' ||
                    (select receipt_id::text from card_money where payment_id = ?)
                  or e.reference like any (select '%' || id::text from card_refund where payment_id = ?))
                order by e.id""", account, payment, payment);
    }
}
