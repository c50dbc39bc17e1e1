package dev.mitra.order.stripe.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import dev.mitra.kernel.TypeId;
import dev.mitra.messaging.EventJson;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.GatewayNotice;
import dev.mitra.order.card.GatewayStatus;
import dev.mitra.order.card.PaymentGateway.Notice;
import dev.mitra.order.stripe.StripeWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads Stripe's webhooks. Only the few fields that count are looked at, so that a newer version of its API,
/// which the account and not we choose, is read as well.
final class StripeNotices {

    /// Under which a session and its PaymentIntent bear the payment's id. Only the API writes it: the
    /// reference that a session bears besides may come from a payment link's address, that is from anybody.
    static final String PAYMENT = "mitra_payment";

    private static final long TOLERANCE_SECONDS = 300;

    private final String secret;

    StripeNotices(String secret) {
        this.secret = secret;
    }

    Notice read(String body, @Nullable String signature) {
        try {
            Webhook.Signature.verifyHeader(body, signature == null ? "" : signature, secret, TOLERANCE_SECONDS);
            return notice(EventJson.mapper().readTree(body))
                    .<Notice>map(Notice.Genuine::new)
                    .orElseGet(Notice.OfNoInterest::new);
        } catch (SignatureVerificationException | JsonProcessingException | IllegalArgumentException forged) {
            return new Notice.Forged();
        }
    }

    private static Optional<GatewayNotice> notice(JsonNode event) {
        var object = event.path("data").path("object");
        var ours = object.path("metadata").path(PAYMENT).asText();
        var payment = TypeId.parse(CardPaymentId.PREFIX, ours).map(CardPaymentId::new);
        var status = StripeWords.ofEvent(event.path("type").asText());
        return payment.flatMap(
                id -> status.map(told -> new GatewayNotice(id, object.path("id").asText(), withSum(told, object))));
    }

    private static GatewayStatus withSum(GatewayStatus told, JsonNode intent) {
        return told instanceof GatewayStatus.Captured
                ? new GatewayStatus.Captured(StripeWords.money(
                        intent.path("amount_received").asLong(),
                        intent.path("currency").asText()))
                : told;
    }
}
