package dev.mitra.order.stripe;

import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import dev.mitra.kernel.Money;
import dev.mitra.order.card.GatewayStatus;
import dev.mitra.order.card.RefundAnswer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What Stripe's words mean here.
public final class StripeWords {

    /// Currencies without a minor unit that Stripe nevertheless counts in hundredths
    /// (docs.stripe.com/currencies).
    private static final Set<String> IN_HUNDREDTHS = Set.of("ISK", "UGX");

    private StripeWords() {}

    /// An amount as Stripe counts it.
    public static long amount(Money money) {
        return IN_HUNDREDTHS.contains(money.currency().getCurrencyCode())
                ? Math.multiplyExact(money.minor(), 100)
                : money.minor();
    }

    /// The other way round.
    ///
    /// @throws IllegalArgumentException when there is no such currency
    public static Money money(long amount, String currency) {
        var code = currency.toUpperCase(Locale.ROOT);
        return Money.ofMinor(IN_HUNDREDTHS.contains(code) ? amount / 100 : amount, code);
    }

    public static String currency(Money money) {
        return money.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
    }

    /// @param session the status of a Checkout Session
    /// @param intent its PaymentIntent, null while it has none
    public static GatewayStatus ofSession(@Nullable String session, @Nullable PaymentIntent intent) {
        if ("expired".equals(session)) {
            return new GatewayStatus.Over();
        }
        return "complete".equals(session) && intent != null ? ofIntent(intent) : new GatewayStatus.Waiting();
    }

    /// With what was taken: a part, where somebody did it by hand at Stripe.
    public static GatewayStatus ofIntent(PaymentIntent intent) {
        var status = ofIntent(intent.getStatus());
        return status instanceof GatewayStatus.Captured
                        && intent.getAmountReceived() != null
                        && intent.getCurrency() != null
                ? new GatewayStatus.Captured(money(intent.getAmountReceived(), intent.getCurrency()))
                : status;
    }

    /// @param status of a PaymentIntent that is captured by hand
    private static GatewayStatus ofIntent(@Nullable String status) {
        return switch (status) {
            case "requires_capture" -> new GatewayStatus.Authorised();
            case "succeeded" -> new GatewayStatus.Captured();
            case "canceled" -> new GatewayStatus.Over();
            case "requires_payment_method" -> new GatewayStatus.Refused("payment_failed");
            case null, default -> new GatewayStatus.Waiting();
        };
    }

    /// How far a refund has come; what is not final may still fail.
    public static RefundAnswer ofRefund(Refund refund) {
        return switch (refund.getStatus()) {
            case "failed", "canceled" ->
                new RefundAnswer.Refused(Objects.requireNonNullElse(refund.getFailureReason(), refund.getStatus()));
            case "pending", "requires_action" -> new RefundAnswer.NotYet();
            case null, default -> new RefundAnswer.Done();
        };
    }

    /// @return empty for events that change nothing here: a card that failed may be followed by another on the page
    public static Optional<GatewayStatus> ofEvent(String type) {
        return switch (type) {
            case "checkout.session.completed", "payment_intent.amount_capturable_updated" ->
                Optional.of(new GatewayStatus.Authorised());
            case "checkout.session.expired", "payment_intent.canceled" -> Optional.of(new GatewayStatus.Over());
            case "payment_intent.succeeded" -> Optional.of(new GatewayStatus.Captured());
            default -> Optional.empty();
        };
    }
}
