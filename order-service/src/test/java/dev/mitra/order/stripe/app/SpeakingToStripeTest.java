package dev.mitra.order.stripe.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.net.Webhook;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.Examples;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.Checkout;
import dev.mitra.order.card.GatewayStatus;
import dev.mitra.order.card.GatewayUnreachable;
import dev.mitra.order.card.PaymentGateway.Notice;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpeakingToStripeTest {

    private static final String SECRET = "whsec_of_a_test";
    private static final String SESSION = "cs_test_a1";
    private static final String GET_SESSION = "GET /v1/checkout/sessions/" + SESSION;

    private final StripeServer stripe = new StripeServer();
    private final StripeGateway gateway =
            new StripeGateway(Optional.of("sk_test_x"), Optional.of(SECRET), stripe.base());
    private final CardPayment payment =
            CardPayment.start(OrderId.random(), Money.of("1998.00", "USD"), "stripe", Examples.NOW);

    @AfterEach
    void close() {
        stripe.close();
    }

    @Test
    void a_session_is_opened_for_the_sum_captured_by_hand_under_the_payments_own_key() {
        stripe.says("POST /v1/checkout/sessions", 200, """
                {"id":"cs_test_a1","object":"checkout.session","status":"open","expires_at":1772467445,
                 "url":"https://checkout.stripe.com/c/pay/cs_test_a1","payment_intent":null}""");
        var until = Instant.ofEpochSecond(1772467445);
        var checkout =
                new Checkout(payment, "Kestrelwood 000000000424", URI.create("https://shop.example/done"), until);
        var awaiting = gateway.authorise(checkout);
        assertThat(gateway.authorise(checkout)).as("asked again").isEqualTo(awaiting);
        assertThat(awaiting.reference()).isEqualTo(SESSION);
        assertThat(awaiting.page()).isEqualTo(URI.create("https://checkout.stripe.com/c/pay/cs_test_a1"));
        assertThat(awaiting.until()).isEqualTo(until);
        var asked = stripe.asked.getFirst();
        assertThat(asked.key()).isEqualTo(payment.id().external());
        assertThat(URLDecoder.decode(asked.body(), StandardCharsets.UTF_8))
                .contains(
                        "mode=payment",
                        "payment_intent_data[capture_method]=manual",
                        "payment_intent_data[metadata][mitra_payment]="
                                + payment.id().external(),
                        "metadata[mitra_payment]=" + payment.id().external(),
                        "line_items[0][price_data][unit_amount]=199800",
                        "line_items[0][price_data][currency]=usd",
                        "success_url=https://shop.example/done",
                        "expires_at=1772467445");
    }

    @ParameterizedTest
    @CsvSource({
        "open, , Waiting",
        "expired, , Over",
        "complete, requires_capture, Authorised",
        "complete, succeeded, Captured",
        "complete, canceled, Over",
        "complete, processing, Waiting",
        "complete, requires_payment_method, Refused"
    })
    void a_session_tells_where_the_payment_stands(String session, String intent, String told) {
        session(session, intent);
        assertThat(gateway.look(SESSION))
                .extracting(it -> it.getClass().getSimpleName())
                .isEqualTo(told);
    }

    @Test
    void what_the_bank_agreed_to_is_captured_once() {
        session("complete", "requires_capture");
        stripe.says("POST /v1/payment_intents/pi_1/capture", 200, """
                {"id":"pi_1","object":"payment_intent","status":"succeeded","amount_received":199800,"currency":"usd"}""");
        assertThat(gateway.capture(SESSION)).isEqualTo(new GatewayStatus.Captured(Money.of("1998.00", "USD")));
        assertThat(stripe.asked.getLast().what()).isEqualTo("POST /v1/payment_intents/pi_1/capture");
        var key = stripe.asked.getLast().key();
        assertThat(gateway.capture(SESSION)).isInstanceOf(GatewayStatus.Captured.class);
        assertThat(stripe.asked.getLast().key())
                .as("under a key of before Stripe would repeat its own failure")
                .isNotEqualTo(key);
    }

    @Test
    void what_somebody_took_by_hand_is_told_with_its_sum() {
        stripe.says(GET_SESSION, 200, """
                {"id":"cs_test_a1","object":"checkout.session","status":"complete","payment_intent":
                 {"id":"pi_1","object":"payment_intent","status":"succeeded","amount_received":100000,"currency":"usd"}}""");
        var part = new GatewayStatus.Captured(Money.of("1000.00", "USD"));
        assertThat(gateway.look(SESSION)).isEqualTo(part);
        stripe.says("POST /v1/payment_intents/pi_1/capture", 400, """
                {"error":{"type":"invalid_request_error","code":"payment_intent_unexpected_state"}}""");
        assertThat(gateway.capture(SESSION)).isEqualTo(part);
    }

    @Test
    void a_capture_that_is_refused_or_comes_too_late_is_told() {
        session("complete", "canceled");
        stripe.says("POST /v1/payment_intents/pi_1/capture", 402, """
                {"error":{"type":"card_error","code":"card_declined","message":"Your card was declined."}}""");
        assertThat(gateway.capture(SESSION)).isEqualTo(new GatewayStatus.Refused("card_declined"));
        stripe.says("POST /v1/payment_intents/pi_1/capture", 400, """
                {"error":{"type":"invalid_request_error","code":"payment_intent_unexpected_state"}}""");
        assertThat(gateway.capture(SESSION)).isEqualTo(new GatewayStatus.Over());
    }

    @Test
    void an_open_page_is_closed_an_agreed_sum_is_let_go() {
        session("open", "");
        stripe.says("POST /v1/checkout/sessions/cs_test_a1/expire", 200, """
                {"id":"cs_test_a1","object":"checkout.session","status":"expired"}""");
        assertThat(gateway.cancel(SESSION)).isEqualTo(new GatewayStatus.Over());
        session("complete", "requires_capture");
        stripe.says("POST /v1/payment_intents/pi_1/cancel", 200, """
                {"id":"pi_1","object":"payment_intent","status":"canceled"}""");
        assertThat(gateway.cancel(SESSION)).isEqualTo(new GatewayStatus.Over());
        session("complete", "succeeded");
        stripe.says("POST /v1/payment_intents/pi_1/cancel", 400, """
                {"error":{"type":"invalid_request_error","code":"payment_intent_unexpected_state"}}""");
        assertThat(gateway.cancel(SESSION)).isEqualTo(new GatewayStatus.Captured());
    }

    @Test
    @DisplayName("When Stripe fails nothing is taken for granted")
    void outage() {
        stripe.says(GET_SESSION, 500, "{\"error\":{\"type\":\"api_error\"}}");
        assertThatThrownBy(() -> gateway.look(SESSION)).isInstanceOf(GatewayUnreachable.class);
        stripe.close();
        assertThatThrownBy(() -> gateway.look(SESSION)).isInstanceOf(GatewayUnreachable.class);
    }

    @Test
    void a_signed_notice_is_read_a_forged_one_is_not() throws Exception {
        var session = event(
                "checkout.session.completed",
                "\"object\":\"checkout.session\",\"id\":\"cs_test_a1\"," + "\"metadata\":{\"mitra_payment\":\""
                        + payment.id().external() + "\"}");
        assertThat(read(session)).isInstanceOfSatisfying(Notice.Genuine.class, it -> {
            assertThat(it.notice().payment()).isEqualTo(payment.id());
            assertThat(it.notice().status()).isEqualTo(new GatewayStatus.Authorised());
        });
        var intent = event(
                "payment_intent.succeeded",
                "\"object\":\"payment_intent\",\"id\":\"pi_1\",\"amount_received\":199800,\"currency\":\"usd\","
                        + "\"metadata\":{\"mitra_payment\":\"" + payment.id().external() + "\"}");
        assertThat(read(intent)).isInstanceOfSatisfying(Notice.Genuine.class, it -> {
            assertThat(it.notice().status()).isEqualTo(new GatewayStatus.Captured(Money.of("1998.00", "USD")));
        });
        var link = event(
                "checkout.session.completed",
                "\"object\":\"checkout.session\",\"id\":\"cs_link\",\"client_reference_id\":\""
                        + payment.id().external() + "\"");
        assertThat(read(link))
                .as("anybody may write that into a payment link's address")
                .isInstanceOf(Notice.OfNoInterest.class);
        assertThat(read(event("customer.created", "\"object\":\"customer\",\"id\":\"cus_1\"")))
                .isInstanceOf(Notice.OfNoInterest.class);
        assertThat(gateway.read(session, Webhook.Signature.generateSignatureHeader(session, "another")))
                .isInstanceOf(Notice.Forged.class);
        assertThat(gateway.read(session, null)).isInstanceOf(Notice.Forged.class);
    }

    private Notice read(String body) throws Exception {
        return gateway.read(body, Webhook.Signature.generateSignatureHeader(body, SECRET));
    }

    private static String event(String type, String object) {
        return "{\"id\":\"evt_1\",\"object\":\"event\",\"type\":\"" + type + "\",\"data\":{\"object\":{" + object
                + "}}}";
    }

    private void session(String status, String intent) {
        var expanded = intent == null || intent.isEmpty()
                ? "null"
                : "{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"status\":\"" + intent + "\"}";
        stripe.says(
                GET_SESSION,
                200,
                "{\"id\":\"cs_test_a1\",\"object\":\"checkout.session\",\"status\":\"" + status
                        + "\",\"payment_intent\":" + expanded + "}");
    }
}
