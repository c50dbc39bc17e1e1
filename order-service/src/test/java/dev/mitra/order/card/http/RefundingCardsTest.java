package dev.mitra.order.card.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.Situations;
import dev.mitra.order.acquirer.TestCard;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.app.RefundCard;
import dev.mitra.testkit.Await;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefundingCardsTest {

    @Inject
    Situations situations;

    @Inject
    RefundCard refundCard;

    @Test
    void money_that_no_invoice_keeps_goes_back_once_however_often_it_is_told() {
        var cards = paid(TestCard.APPROVED);
        var refund = new CardRefund(UUID.randomUUID(), payment(cards), Money.of("2000.00", "USD"));
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
        refundCard.ask(new CardRefund(UUID.randomUUID(), payment(cards), Money.of("2000.00", "USD")));
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
