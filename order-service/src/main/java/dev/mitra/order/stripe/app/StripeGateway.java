package dev.mitra.order.stripe.app;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.CardState;
import dev.mitra.order.card.Checkout;
import dev.mitra.order.card.GatewayStatus;
import dev.mitra.order.card.GatewayUnreachable;
import dev.mitra.order.card.PaymentGateway;
import dev.mitra.order.card.RefundAnswer;
import dev.mitra.order.stripe.StripeWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Stripe: a Checkout Session whose PaymentIntent is captured by hand. Stripe's page asks for the card and
/// does 3-D Secure, so that no card number comes near us.
@ApplicationScoped
class StripeGateway implements PaymentGateway {

    private static final int PATIENCE_MS = 10_000;
    private static final long MOST_REFUNDS = 100;
    private static final String INTENT = "pi_";
    private static final String REFUND = "mitra_refund";
    private static final String API_KEY = "mitra.cards.stripe.api-key";
    private static final String WEBHOOK_SECRET = "mitra.cards.stripe.webhook-secret";

    private final StripeClient stripe;
    private final StripeNotices notices;
    private final List<String> lacking;

    StripeGateway(
            @ConfigProperty(name = API_KEY) Optional<String> key,
            @ConfigProperty(name = WEBHOOK_SECRET) Optional<String> webhookSecret,
            @ConfigProperty(name = "mitra.cards.stripe.api-base") String base) {
        stripe = StripeClient.builder()
                .setApiKey(key.orElse("none"))
                .setApiBase(base)
                .setConnectTimeout(PATIENCE_MS)
                .setReadTimeout(PATIENCE_MS)
                .setMaxNetworkRetries(1)
                .build();
        // a secret that nobody knows refuses every notice
        notices = new StripeNotices(
                webhookSecret.orElseGet(() -> UUID.randomUUID().toString()));
        lacking = Stream.concat(
                        key.isPresent() ? Stream.empty() : Stream.of(API_KEY),
                        webhookSecret.isPresent() ? Stream.empty() : Stream.of(WEBHOOK_SECRET))
                .toList();
    }

    @Override
    public String name() {
        return "stripe";
    }

    @Override
    public List<String> lacking() {
        return lacking;
    }

    @Override
    public CardState.Awaiting authorise(Checkout checkout) {
        var session = ask(() -> stripe.v1()
                .checkout()
                .sessions()
                .create(
                        StripeRequests.session(checkout),
                        once(checkout.payment().id().external())));
        return new CardState.Awaiting(
                session.getId(),
                URI.create(session.getUrl()),
                Instant.ofEpochSecond(Objects.requireNonNull(session.getExpiresAt())));
    }

    @Override
    public GatewayStatus capture(String reference) {
        return ask(() -> {
            try {
                // without a key: a PaymentIntent is captured once anyway, and under a key Stripe repeats even its
                // own failures for a day
                var intent = stripe.v1().paymentIntents().capture(intentOf(reference));
                return StripeWords.ofIntent(intent);
            } catch (CardException refused) {
                return new GatewayStatus.Refused(Objects.requireNonNullElse(refused.getCode(), "card_error"));
            } catch (InvalidRequestException notCapturable) {
                return lookAt(reference); // captured before, or cancelled
            }
        });
    }

    @Override
    public GatewayStatus cancel(String reference) {
        return ask(() -> {
            try {
                if (lookAt(reference) instanceof GatewayStatus.Waiting && !reference.startsWith(INTENT)) {
                    stripe.v1().checkout().sessions().expire(reference);
                } else {
                    stripe.v1().paymentIntents().cancel(intentOf(reference));
                }
                return new GatewayStatus.Over();
            } catch (InvalidRequestException notCancellable) {
                return lookAt(reference); // paid or over meanwhile
            }
        });
    }

    @Override
    public GatewayStatus look(String reference) {
        return ask(() -> lookAt(reference));
    }

    @Override
    public RefundAnswer refund(CardRefund refund, String reference) {
        return ask(() -> {
            var intent = intentOf(reference);
            var made = refundOf(refund, intent);
            try {
                return StripeWords.ofRefund(made == null ? makeRefund(refund, intent) : made);
            } catch (InvalidRequestException refused) {
                return new RefundAnswer.Refused(Objects.requireNonNullElse(refused.getCode(), "invalid_request"));
            }
        });
    }

    /// Stripe forgets keys after a day: what was made before is looked for.
    private @Nullable Refund refundOf(CardRefund refund, String intent) throws StripeException {
        var request = RefundListParams.builder()
                .setPaymentIntent(intent)
                .setLimit(MOST_REFUNDS)
                .build();
        return stripe.v1().refunds().list(request).getData().stream()
                .filter(it -> it.getMetadata() != null
                        && keyOf(refund).equals(it.getMetadata().get(REFUND)))
                .findFirst()
                .orElse(null);
    }

    private Refund makeRefund(CardRefund refund, String intent) throws StripeException {
        var request = RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setAmount(StripeWords.amount(refund.amount()))
                .putMetadata(REFUND, keyOf(refund))
                .build();
        return stripe.v1().refunds().create(request, once(keyOf(refund)));
    }

    private static String keyOf(CardRefund refund) {
        return "refund-" + refund.id().external() + "-" + refund.attempt();
    }

    @Override
    public String signatureHeader() {
        return "Stripe-Signature";
    }

    @Override
    public Notice read(String body, @Nullable String signature) {
        return notices.read(body, signature);
    }

    private GatewayStatus lookAt(String reference) throws StripeException {
        if (reference.startsWith(INTENT)) {
            return StripeWords.ofIntent(stripe.v1().paymentIntents().retrieve(reference));
        }
        var session = session(reference);
        return StripeWords.ofSession(session.getStatus(), session.getPaymentIntentObject());
    }

    private String intentOf(String reference) throws StripeException {
        return reference.startsWith(INTENT) ? reference : session(reference).getPaymentIntent();
    }

    private Session session(String reference) throws StripeException {
        var request =
                SessionRetrieveParams.builder().addExpand("payment_intent").build();
        return stripe.v1().checkout().sessions().retrieve(reference, request);
    }

    private static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private interface Call<T> {
        T answer() throws StripeException;
    }

    private static <T> T ask(Call<T> call) {
        try {
            return call.answer();
        } catch (StripeException silent) {
            throw new GatewayUnreachable("Stripe: " + silent.getCode() + " " + silent.getStatusCode(), silent);
        }
    }
}
