package dev.mitra.order.card.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.mitra.kernel.AccountId;
import dev.mitra.order.Examples;
import dev.mitra.order.Orders;
import dev.mitra.order.Situations;
import dev.mitra.order.acquirer.TestCard;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PayingByCardTest {

    @Inject
    Situations situations;

    @Test
    @DisplayName("A buyer is sent to the acquirer, the bank asks, the money is taken and told once")
    void asked_by_the_bank() {
        var cards = new Cards(situations).invoiced();
        var page = cards.start()
                .then()
                .statusCode(200)
                .body("state", equalTo("PAYING"))
                .body("amount.amount", equalTo("2000.00"))
                .extract()
                .<String>path("page");
        assertThat(cards.page()).as("asked again, the same page").isEqualTo(page);
        given().get(page).then().statusCode(200).body(containsString("2000.00 USD"));
        Cards.form(page, "card", TestCard.ASKED.number()).then().statusCode(200).body(containsString("Your bank asks"));
        assertThat(cards.state()).isEqualTo("PAYING");
        Cards.form(page, "bank", "agree")
                .then()
                .statusCode(303)
                .header("Location", startsWith("http://localhost:8080/done?shop=1&cardPayment=cpay_"));
        cards.become("PAID");
        assertThat(cards.told()).containsExactly("CardPaymentCaptured");
        cards.start().then().statusCode(409).body("code", equalTo("CARD_JUST_PAID"));
        situations.paid(cards.order, 2);
        assertThat(situations.axes(cards.order)).isEqualTo("Paid Released Pending");
        cards.start().then().statusCode(409).body("code", equalTo("NOTHING_TO_PAY"));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestCard.class,
            names = {"TOLD_TWICE", "TOLD_LATE"})
    void a_notice_that_comes_twice_or_late_takes_the_money_once(TestCard card) {
        var cards = new Cards(situations).invoiced();
        cards.pay(card).then().statusCode(303);
        cards.become("PAID");
        assertThat(cards.told()).containsExactly("CardPaymentCaptured");
    }

    @Test
    void a_notice_that_never_comes_is_asked_for() {
        var cards = new Cards(situations).invoiced();
        cards.pay(TestCard.NEVER_TOLD).then().statusCode(303);
        assertThat(cards.state()).isEqualTo("PAYING");
        cards.lookNow();
        cards.become("PAID");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestCard.class,
            names = {"DECLINED", "WITHOUT_FUNDS", "CAPTURE_REFUSED"})
    void a_card_that_is_refused_pays_nothing_and_another_may_follow(TestCard card) {
        var cards = new Cards(situations).invoiced();
        cards.pay(card).then().statusCode(303);
        cards.become("REFUSED");
        assertThat(cards.told()).isEmpty();
        cards.pay(TestCard.APPROVED).then().statusCode(303);
        cards.become("PAID");
    }

    @Test
    void a_page_that_nobody_comes_back_from_expires() {
        var cards = new Cards(situations).invoiced();
        var page = cards.page();
        cards.expire();
        cards.become("EXPIRED");
        Cards.form(page, "card", TestCard.APPROVED.number()).then().statusCode(303);
        assertThat(cards.state()).isEqualTo("EXPIRED");
        assertThat(cards.told()).isEmpty();
    }

    @Test
    void an_order_that_is_cancelled_or_paid_by_wire_closes_the_page() {
        var cancelled = new Cards(situations).invoiced();
        var page = cancelled.page();
        given().auth()
                .oauth2(cancelled.token)
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"Changed my mind.\"}")
                .post("/v1/direct-orders/" + cancelled.order.external() + "/cancellation")
                .then()
                .statusCode(200);
        cancelled.become("CANCELLED");
        Cards.form(page, "card", TestCard.APPROVED.number()).then().statusCode(303);
        assertThat(cancelled.told()).isEmpty();
        var wired = new Cards(situations).invoiced();
        wired.page();
        situations.paid(wired.order, 2);
        wired.become("CANCELLED");
    }

    @Test
    @DisplayName("R7.1 no card pays a reseller's order, whoever asks; a strange order is not there")
    void only_direct() {
        var partner = situations.activeReseller(Standing.NEW);
        var order = Orders.place(partner);
        var path = "/v1/direct-orders/" + order.external() + "/card-payments";
        for (var token : new String[] {
            Tokens.customer(partner.account(), Examples.email("orders@lonestar.example")),
            Tokens.customer(AccountId.random(), Examples.email("ayu@contoh-nusantara.example"))
        }) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(Cards.RETURN)
                    .post(path)
                    .then()
                    .statusCode(404);
        }
        given().auth()
                .oauth2(partner.token())
                .contentType(ContentType.JSON)
                .body(Cards.RETURN)
                .post(path)
                .then()
                .statusCode(equalTo(404));
        given().auth()
                .oauth2(Tokens.anyone("sales"))
                .contentType(ContentType.JSON)
                .body(Cards.RETURN)
                .post(path)
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("An order whose card money went back in part takes no second card")
    void partly_refunded() {
        var cards = new Cards(situations).invoiced();
        cards.pay(TestCard.APPROVED).then().statusCode(303);
        cards.become("PAID");
        situations.sql(
                "insert into card_refund (id, payment_id, currency, amount, state, asked_at)"
                        + " select gen_random_uuid(), id, currency, 200, 'DONE', now() from card_payment where order_id = ?1",
                cards.order.value());
        cards.start().then().statusCode(409).body("code", equalTo("CARD_JUST_PAID"));
    }

    @Test
    @DisplayName("What the bank has agreed to stays with whoever is taking it, whatever happens to the order")
    void lease() {
        var cards = new Cards(situations).invoiced();
        cards.page();
        situations.sql(
                "update card_payment set state = 'AUTHORISED', page = null, page_until = null,"
                        + " look_at = now() + interval '55 seconds' where order_id = ?1",
                cards.order.value());
        situations.paid(cards.order, 2);
        assertThat(situations.count(
                        "select count(*) from card_payment where order_id = ?1 and state = 'AUTHORISED' and version = 2"
                                + " and look_at > now() + interval '30 seconds'",
                        cards.order.value()))
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_paid_is_refused_with_its_reason() {
        var cards = new Cards(situations);
        cards.start().then().statusCode(409).body("code", equalTo("NO_INVOICE_YET"));
        cards.invoiced();
        for (var elsewhere :
                new String[] {"https://evil.example/", "http://localhost:8080@evil.example/", "http://localhost:80801/"
                }) {
            cards.start(cards.token, "{\"returnUrl\":\"" + elsewhere + "\"}")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("RETURN_NOT_ALLOWED"));
        }
        given().contentType(ContentType.JSON)
                .header("Acquirer-Signature", "t=1,v1=" + "0".repeat(64))
                .body("{}")
                .post("/v1/card-notices")
                .then()
                .statusCode(400)
                .body("code", equalTo("NOTICE_NOT_SIGNED"));
        given().get("/simulated-acquirer/sim_unknown").then().statusCode(404);
    }
}
