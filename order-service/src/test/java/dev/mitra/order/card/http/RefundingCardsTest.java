package dev.mitra.order.card.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.AtOnce;
import dev.mitra.order.Situations;
import dev.mitra.order.acquirer.TestCard;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.CardRefundId;
import dev.mitra.order.card.app.RefundCard;
import dev.mitra.testkit.Await;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefundingCardsTest {

    private static final String FINANCE = Tokens.anyone("finance");

    @Inject
    Situations situations;

    @Inject
    RefundCard refundCard;

    @Test
    void money_that_no_invoice_keeps_goes_back_once_however_often_it_is_told() {
        var cards = paid(TestCard.APPROVED);
        var refund = refund(cards, "2000.00");
        refundCard.ask(refund);
        refundCard.ask(refund);
        assertThat(Await.within(Duration.ofSeconds(20), () -> cards.told().size() == 2))
                .isTrue();
        refundCard.ask(refund);
        assertThat(cards.told()).containsExactly("CardPaymentCaptured", "CardPaymentRefunded");
        assertThat(situations.count(
                        "select refunded from simulated_charge where payment_id = ?1",
                        payment(cards).value()))
                .isEqualTo(200_000);
    }

    @Test
    void a_refund_that_the_acquirer_refuses_is_a_task_of_the_staff() {
        var cards = paid(TestCard.REFUND_REFUSED);
        refundCard.ask(refund(cards, "2000.00"));
        assertThat(Await.within(
                        Duration.ofSeconds(20),
                        () -> situations.count(
                                        "select count(*) from staff_task where order_id = ?1", cards.order.value())
                                == 1))
                .isTrue();
        given().auth()
                .oauth2(Tokens.anyone("sales"))
                .get("/v1/staff-tasks?limit=200")
                .then()
                .statusCode(200)
                .body("data.concern", hasItem("CARD_REFUND_FAILED"));
        assertThat(cards.told()).containsExactly("CardPaymentCaptured");
    }

    @Test
    @DisplayName("Staff ask the acquirer again when the cause of its refusal is gone, and the task is done")
    void asked_again() {
        var cards = refused();
        situations.sql(
                "update simulated_charge set behaviour = 'APPROVED' where payment_id = ?1",
                payment(cards).value());
        decide(cards, "retries", "").then().statusCode(200).body("why", equalTo("charge_not_refundable"));
        assertThat(Await.within(Duration.ofSeconds(20), () -> cards.told().size() == 2))
                .isTrue();
        assertThat(openTasks(cards)).isZero();
        decide(cards, "retries", "").then().statusCode(409).body("code", equalTo("REFUND_NOT_REFUSED"));
        assertThat(acts(cards)).contains("CardRefundRetried", "CardRefunded");
    }

    @Test
    @DisplayName("Staff pay the buyer by wire and say so: told once, with the reason in the audit trail")
    void paid_otherwise() {
        var cards = refused();
        decide(cards, "settlement", "{\"reason\":\"Wired on 2 March.\"}").then().statusCode(200);
        decide(cards, "settlement", "{\"reason\":\"Again.\"}").then().statusCode(409);
        assertThat(openTasks(cards)).isZero();
        assertThat(cards.told()).containsExactly("CardPaymentCaptured", "CardPaymentRefunded");
        assertThat(acts(cards)).contains("CardRefundPaidOtherwise");
        given().auth()
                .oauth2(FINANCE)
                .get("/v1/card-refunds?limit=200")
                .then()
                .statusCode(200)
                .body("data.orderId", not(hasItem(cards.order.external())));
    }

    @Test
    @DisplayName("A dispute lost after the refund was refused: the acquirer gave the money to the card after all")
    void taken_by_a_dispute() {
        var cards = refused();
        decide(cards, "settlement", "{\"reason\":\"Dispute lost.\",\"disputed\":true}")
                .then()
                .statusCode(200);
        assertThat(openTasks(cards)).isZero();
        assertThat(cards.told()).containsExactly("CardPaymentCaptured", "CardPaymentRefunded");
        assertThat(situations.texts(
                        "select coalesce(payload::jsonb ->> 'otherwise', 'to the card') from platform.outbox"
                                + " where key = ?1 and type like 'CardPaymentRefunded%'",
                        payment(cards).value()))
                .containsExactly("to the card");
        assertThat(acts(cards)).contains("CardRefundTakenByDispute");
    }

    @Test
    @DisplayName("A refund whose acquirer cannot be asked any more is a task of the staff, who pay it another way")
    void acquirer_gone() {
        var cards = paid(TestCard.APPROVED);
        situations.sql("update card_payment set gateway = 'closed' where order_id = ?1", cards.order.value());
        refundCard.ask(refund(cards, "2000.00"));
        assertThat(Await.within(Duration.ofSeconds(20), () -> openTasks(cards) == 1))
                .isTrue();
        decide(cards, "settlement", "{\"reason\":\"Wired on 2 March.\"}").then().statusCode(200);
        assertThat(cards.told()).containsExactly("CardPaymentCaptured", "CardPaymentRefunded");
    }

    @Test
    @DisplayName("An attempt of a release that noted no acquirer is the chosen one's")
    void acquirer_unknown() {
        var cards = paid(TestCard.APPROVED);
        situations.sql("update card_payment set gateway = 'unknown' where order_id = ?1", cards.order.value());
        refundCard.ask(refund(cards, "2000.00"));
        assertThat(Await.within(Duration.ofSeconds(20), () -> cards.told().size() == 2))
                .isTrue();
        assertThat(openTasks(cards)).isZero();
    }

    @RepeatedTest(3)
    @DisplayName("Two refunds of an order that are refused and settled at once: the task is open while one is refused")
    void two_at_once() throws Exception {
        var cards = paid(TestCard.REFUND_REFUSED);
        refundCard.ask(refund(cards, "500.00"));
        refundCard.ask(refund(cards, "700.00"));
        assertThat(Await.within(
                        Duration.ofSeconds(20), () -> refunds(cards, "FAILED").size() == 2))
                .isTrue();
        AtOnce.run(refunds(cards, "FAILED").stream()
                .<Callable<Integer>>map(
                        id -> () -> settle(id).then().statusCode(200).extract().statusCode())
                .toList());
        assertThat(openTasks(cards)).isZero();
    }

    @Test
    void deciding_needs_a_key_since_money_moves() {
        given().auth()
                .oauth2(FINANCE)
                .post("/v1/card-refunds/" + new CardRefundId(UUID.randomUUID()).external() + "/retries")
                .then()
                .statusCode(400);
    }

    @Test
    void a_refund_that_nobody_knows_is_not_there() {
        given().auth()
                .oauth2(FINANCE)
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/card-refunds/" + new CardRefundId(UUID.randomUUID()).external() + "/retries")
                .then()
                .statusCode(404);
    }

    private Cards refused() {
        var cards = paid(TestCard.REFUND_REFUSED);
        refundCard.ask(refund(cards, "2000.00"));
        assertThat(Await.within(Duration.ofSeconds(20), () -> openTasks(cards) == 1))
                .isTrue();
        return cards;
    }

    private Response decide(Cards cards, String how, String body) {
        return decide(refunds(cards, "%").getFirst(), how, body);
    }

    private static Response settle(String id) {
        return decide(id, "settlement", "{\"reason\":\"Wired on 2 March.\"}");
    }

    private static Response decide(String id, String how, String body) {
        var request = given().auth().oauth2(FINANCE).header("Idempotency-Key", UUID.randomUUID());
        return (body.isEmpty() ? request : request.contentType(ContentType.JSON).body(body))
                .post("/v1/card-refunds/" + new CardRefundId(UUID.fromString(id)).external() + "/" + how);
    }

    private List<String> refunds(Cards cards, String state) {
        return situations.texts(
                "select r.id::text from card_refund r join card_payment p on p.id = r.payment_id"
                        + " where p.order_id = ?1 and r.state like ?2",
                cards.order.value(),
                state);
    }

    private long openTasks(Cards cards) {
        return situations.count(
                "select count(*) from staff_task where order_id = ?1 and closed_at is null", cards.order.value());
    }

    private List<String> acts(Cards cards) {
        return situations.texts("select action from platform.audit_trail where subject = ?1", cards.order.external());
    }

    private static CardRefund refund(Cards cards, String amount) {
        return CardRefund.first(new CardRefundId(UUID.randomUUID()), payment(cards), Money.of(amount, "USD"));
    }

    private Cards paid(TestCard card) {
        var cards = new Cards(situations).invoiced();
        cards.pay(card).then().statusCode(303);
        cards.become("PAID");
        return cards;
    }

    private static CardPaymentId payment(Cards cards) {
        var id = given().auth()
                .oauth2(cards.token)
                .get(cards.path())
                .then()
                .extract()
                .<String>path("data[0].id");
        return new CardPaymentId(TypeId.parse(CardPaymentId.PREFIX, id).orElseThrow());
    }
}
