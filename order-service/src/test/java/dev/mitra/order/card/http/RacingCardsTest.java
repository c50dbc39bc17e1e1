package dev.mitra.order.card.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.TypeId;
import dev.mitra.order.AtOnce;
import dev.mitra.order.Situations;
import dev.mitra.order.acquirer.TestCard;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.GatewayStatus;
import dev.mitra.order.card.app.HearOfCard;
import dev.mitra.testkit.Await;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RacingCardsTest {

    @Inject
    Situations situations;

    @Inject
    HearOfCard hear;

    @Test
    @DisplayName("Twenty who start to pay at once get one page")
    void one_page() throws Exception {
        var cards = new Cards(situations).invoiced();
        var answers = AtOnce.run(20, cards::start);
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.stream().map(it -> it.<String>path("page")).distinct())
                .hasSize(1);
    }

    @Test
    @DisplayName("Ten notices of the same at once take the money once")
    void notices() throws Exception {
        var cards = new Cards(situations).invoiced();
        var id = payment(cards);
        AtOnce.run(10, () -> {
            hear.hear(id, "sim_of_a_race", new GatewayStatus.Captured());
            return 0;
        });
        assertThat(cards.told()).containsExactly("CardPaymentCaptured");
    }

    @RepeatedTest(5)
    @DisplayName("Notice against expiry: the money is taken and told once, or the page is over and nothing was taken")
    void notice_against_expiry() throws Exception {
        var cards = new Cards(situations).invoiced();
        var page = cards.page();
        AtOnce.run(List.<Callable<Integer>>of(
                () -> Cards.form(page, "card", TestCard.APPROVED.number()).statusCode(), () -> {
                    cards.expire();
                    return 0;
                }));
        settle(cards);
        var charge = situations.texts(
                "select c.status from simulated_charge c join card_payment p on p.id = c.payment_id"
                        + " where p.order_id = ?1",
                cards.order.value());
        if (cards.state().equals("PAID")) {
            assertThat(charge).containsExactly("CAPTURED");
            assertThat(cards.told()).containsExactly("CardPaymentCaptured");
        } else {
            assertThat(cards.state()).isEqualTo("EXPIRED");
            assertThat(charge).containsExactly("OVER");
            assertThat(cards.told()).isEmpty();
        }
    }

    @RepeatedTest(5)
    @DisplayName(
            "Cancel against capture: what was taken is told to billing-service, which gives it back; else nothing is")
    void cancel_against_capture() throws Exception {
        var cards = new Cards(situations).invoiced();
        var page = cards.page();
        var answers = AtOnce.run(List.<Callable<Integer>>of(
                () -> Cards.form(page, "card", TestCard.APPROVED.number()).statusCode(),
                () -> given().auth()
                        .oauth2(cards.token)
                        .contentType(ContentType.JSON)
                        .body("{\"reason\":\"Changed my mind.\"}")
                        .post("/v1/direct-orders/" + cards.order.external() + "/cancellation")
                        .statusCode()));
        assertThat(answers).containsExactly(303, 200);
        settle(cards);
        var taken = situations.count(
                "select count(*) from simulated_charge c join card_payment p on p.id = c.payment_id"
                        + " where p.order_id = ?1 and c.status = 'CAPTURED'",
                cards.order.value());
        assertThat(cards.told()).hasSize((int) taken);
        assertThat(cards.state()).isEqualTo(taken == 1 ? "PAID" : "CANCELLED");
        assertThat(situations.axes(cards.order)).isEqualTo("Unpaid Cancelled None");
    }

    private void settle(Cards cards) {
        assertThat(Await.within(
                        Duration.ofSeconds(20),
                        () -> situations.count(
                                        "select count(*) from card_payment where order_id = ?1 and state not in"
                                                + " ('CAPTURED', 'ENDED')",
                                        cards.order.value())
                                == 0))
                .isTrue();
    }

    private static CardPaymentId payment(Cards cards) {
        var id = cards.start().then().statusCode(200).extract().<String>path("id");
        return new CardPaymentId(TypeId.parse(CardPaymentId.PREFIX, id).orElseThrow());
    }
}
