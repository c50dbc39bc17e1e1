package dev.mitra.order.stripe.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.Examples;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.CardRefundId;
import dev.mitra.order.card.RefundAnswer;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Refunds at Stripe: made once, and not told as done before they are.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefundingAtStripeTest {

    private static final String SESSION = "cs_test_a1";

    private final StripeServer stripe = new StripeServer();
    private final StripeGateway gateway =
            new StripeGateway(Optional.of("sk_test_x"), Optional.of("whsec_of_a_test"), stripe.base());
    private final CardPayment payment =
            CardPayment.start(OrderId.random(), Money.of("1998.00", "USD"), "stripe", Examples.NOW);

    @AfterEach
    void close() {
        stripe.close();
    }

    @Test
    void a_refund_is_made_once_or_refused_with_a_reason() {
        session("complete", "succeeded");
        var refund = CardRefund.first(new CardRefundId(UUID.randomUUID()), payment.id(), Money.of("1998.00", "USD"));
        refunds("");
        stripe.says("POST /v1/refunds", 200, """
                {"id":"re_1","object":"refund","status":"succeeded","amount":199800}""");
        assertThat(gateway.refund(refund, SESSION)).isEqualTo(new RefundAnswer.Done());
        assertThat(stripe.asked.getLast().body()).contains("amount=199800", "payment_intent=pi_1");
        assertThat(stripe.asked.getLast().key())
                .isEqualTo("refund-" + refund.id().external() + "-1");
        stripe.says("POST /v1/refunds", 400, """
                {"error":{"type":"invalid_request_error","code":"charge_disputed"}}""");
        assertThat(gateway.refund(refund, SESSION)).isEqualTo(new RefundAnswer.Refused("charge_disputed"));
    }

    @ParameterizedTest
    @CsvSource({"succeeded, Done", "pending, NotYet", "requires_action, NotYet", "failed, Refused", "canceled, Refused"
    })
    void a_refund_that_is_not_final_is_not_told_as_done(String status, String answer) {
        session("complete", "succeeded");
        var refund = CardRefund.first(new CardRefundId(UUID.randomUUID()), payment.id(), Money.of("1998.00", "USD"));
        refunds("");
        stripe.says("POST /v1/refunds", 200, "{\"id\":\"re_1\",\"object\":\"refund\",\"status\":\"" + status + "\"}");
        assertThat(gateway.refund(refund, SESSION).getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void a_refund_whose_answer_got_lost_days_ago_is_found_and_not_made_again() {
        session("complete", "succeeded");
        var refund = CardRefund.first(new CardRefundId(UUID.randomUUID()), payment.id(), Money.of("1998.00", "USD"));
        var key = "refund-" + refund.id().external() + "-1";
        refunds("{\"id\":\"re_1\",\"object\":\"refund\",\"status\":\"succeeded\",\"metadata\":{\"mitra_refund\":\""
                + key + "\"}}");
        assertThat(gateway.refund(refund, SESSION)).isEqualTo(new RefundAnswer.Done());
        assertThat(stripe.asked).extracting(StripeServer.Asked::what).doesNotContain("POST /v1/refunds");
        stripe.says("POST /v1/refunds", 200, """
                {"id":"re_2","object":"refund","status":"pending","amount":199800}""");
        assertThat(gateway.refund(new CardRefund(refund.id(), payment.id(), refund.amount(), 2), SESSION))
                .isEqualTo(new RefundAnswer.NotYet());
        assertThat(stripe.asked.getLast().what()).as("staff asked again").isEqualTo("POST /v1/refunds");
    }

    private void refunds(String list) {
        stripe.says("GET /v1/refunds", 200, "{\"object\":\"list\",\"has_more\":false,\"data\":[" + list + "]}");
    }

    private void session(String status, String intent) {
        var expanded = intent == null || intent.isEmpty()
                ? "null"
                : "{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"status\":\"" + intent + "\"}";
        stripe.says(
                "GET /v1/checkout/sessions/" + SESSION,
                200,
                "{\"id\":\"cs_test_a1\",\"object\":\"checkout.session\",\"status\":\"" + status
                        + "\",\"payment_intent\":" + expanded + "}");
    }
}
