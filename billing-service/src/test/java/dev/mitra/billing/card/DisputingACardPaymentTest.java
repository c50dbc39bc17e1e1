package dev.mitra.billing.card;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

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
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.TypeId;
import dev.mitra.messaging.Invariant;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputingACardPaymentTest {

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
        invariants.forEach(invariant ->
                assertThat(invariant.offending()).as(invariant.sentence()).isEmpty());
    }

    @Test
    @DisplayName("A dispute opens the order again and says so; lost, nothing goes back to the card a second time")
    void a_dispute_that_is_lost() {
        var invoice = invoice();
        takeMoney.take(money(invoice, TOTAL));
        chargeBack().statusCode(200).body("status", equalTo("REVERSED"));
        assertThat(story.again(invoice).open()).isEqualTo(Money.of(TOTAL, "USD"));
        assertThat(story.journal(order(invoice))).endsWith("AR 1061.44 USD");
        assertThat(story.rows(
                        "select payload::jsonb ->> 'kind' from platform.outbox where key = ?"
                                + " and type like 'PaymentReversed%'",
                        order(invoice).value()))
                .containsExactly("CHARGEBACK");
        creditInvoice.credit(order(invoice), CreditReason.REFUNDED, "Dispute lost.", story.today());
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Credited.class);
        assertThat(story.published(order(invoice).value()))
                .containsExactly("InvoiceIssued.v1", "OrderPaid.v1", "PaymentReversed.v1", "CreditNoteIssued.v1");
        assertThat(clearingLeft()).containsExactly("0");
    }

    @Test
    @DisplayName("A dispute that is won pays the order again, once; a return then gives that money back to the card")
    void a_dispute_that_is_won() {
        var invoice = invoice();
        takeMoney.take(money(invoice, TOTAL));
        var disputed = receipt();
        won(disputed).statusCode(409).body("code", equalTo("NOT_CHARGED_BACK"));
        chargeBack().statusCode(200).body("status", equalTo("REVERSED"));
        won(disputed)
                .statusCode(200)
                .body("allocated.amount", equalTo(TOTAL))
                .body("receiptId", not(equalTo(disputed.external())));
        won(disputed).statusCode(409).body("code", equalTo("NOT_CHARGED_BACK"));
        won(ReceiptId.random()).statusCode(404);
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(story.published(order(invoice).value()))
                .containsExactly("InvoiceIssued.v1", "OrderPaid.v1", "PaymentReversed.v1", "OrderPaid.v1");
        assertThat(clearingLeft()).containsExactly("106144");
        creditInvoice.credit(order(invoice), CreditReason.REFUNDED, "Does not fit.", story.today());
        seeRefunded.sent(refund(), story.today());
        assertThat(clearingLeft()).containsExactly("0");
    }

    @Test
    @DisplayName("Of money that went back to its card in part the rest is charged back; won, that rest comes back")
    void a_dispute_over_the_rest() {
        var invoice = invoice();
        takeMoney.take(money(invoice, "1100.00"));
        var disputed = receipt();
        seeRefunded.sent(refund(), story.today());
        chargeBack()
                .statusCode(200)
                .body("status", equalTo("REVERSED"))
                .body("allocated.amount", equalTo("38.56"))
                .body("free.amount", equalTo("0.00"))
                .body("otherwise[0].use", equalTo("CARD_REFUND"))
                .body("otherwise[0].amount.amount", equalTo("38.56"));
        assertThat(story.again(invoice).open()).isEqualTo(Money.of(TOTAL, "USD"));
        assertThat(clearingLeft()).containsExactly("0");
        won(disputed).statusCode(200).body("amount.amount", equalTo(TOTAL));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(clearingLeft()).containsExactly("106144");
    }

    @Test
    void what_has_gone_back_to_its_card_as_a_whole_cannot_be_charged_back() {
        var invoice = invoice();
        takeMoney.take(money(invoice, TOTAL));
        creditInvoice.credit(order(invoice), CreditReason.REFUNDED, "Does not fit.", story.today());
        chargeBack().statusCode(409).body("code", equalTo("RECEIPT_IN_PARTS"));
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/receipts/" + receipt().external())
                .then()
                .body("allocations.size()", equalTo(0))
                .body("otherwise[0].id", equalTo(TypeId.format(CardRefund.PREFIX, refund())));
    }

    @Test
    void nobody_knows_today_what_will_be_taken_or_brought_back_tomorrow() {
        takeMoney.take(money(invoice(), TOTAL));
        var tomorrow = ",\"valueDate\":\"" + story.today().plusDays(1) + "\"";
        chargeBack(tomorrow).statusCode(422).body("errors[0].pointer", equalTo("/valueDate"));
        chargeBack(",\"valueDate\":\"" + story.today() + "\"").statusCode(200);
        won(receipt(), tomorrow).statusCode(422).body("errors[0].pointer", equalTo("/valueDate"));
    }

    private ValidatableResponse chargeBack() {
        return chargeBack("");
    }

    private ValidatableResponse chargeBack(String more) {
        return given().auth()
                .oauth2(Tokens.finance())
                .contentType("application/json")
                .body("{\"words\":\"disputed\",\"chargeback\":true" + more + "}")
                .post("/v1/receipts/" + receipt().external() + "/reversal")
                .then();
    }

    private static ValidatableResponse won(ReceiptId receipt) {
        return won(receipt, "");
    }

    private static ValidatableResponse won(ReceiptId receipt, String more) {
        return given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"words\":\"the bank agreed\"" + more + "}")
                .post("/v1/receipts/" + receipt.external() + "/dispute-won")
                .then();
    }

    private ReceiptId receipt() {
        return new ReceiptId(
                UUID.fromString(story.rows("select receipt_id::text from card_money where payment_id = ?", payment)
                        .getFirst()));
    }

    // Of every receipt that this payment was, and of its refunds.
    private List<String> clearingLeft() {
        return story.rows("""
                select sum(l.amount_minor) from journal_line l join journal_entry e on e.id = l.entry_id
                where l.account = 'CARD_CLEARING' and (exists (select 1 from receipt r
                    where r.booking_key like 'CARD ' || ? || '%' and e.reference like '%' || r.id)
                  or exists (select 1 from card_refund f where f.payment_id = cast(? as uuid) and e.reference like '%' || f.id))""", payment.toString(), payment.toString());
    }

    private Invoice invoice() {
        var day = story.today();
        var buyer = AccountId.random();
        var order = new BilledOrder(
                OrderId.random(), "000000000424", Channel.DIRECT, null, buyer, null, Terms.PREPAID, day, story.now());
        return story.issue(Bills.priced(order, Bills.billTo("sari@langsung.example"), "999.00"));
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
}
