package dev.mitra.order.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The port to an acquirer. Every call may be repeated: the attempt's id, the refund's, or the
/// acquirer's own reference keeps it from being done twice. All may throw [GatewayUnreachable].
public interface PaymentGateway {

    /// As the configuration names it: `simulated`, `stripe`.
    String name();

    /// The properties that it needs and does not have.
    default List<String> lacking() {
        return List.of();
    }

    /// Opens a page where the buyer enters a card and the bank is asked to reserve the money, not to pay it
    /// yet.
    CardState.Awaiting authorise(Checkout checkout);

    /// Takes the money that the bank has reserved.
    GatewayStatus capture(String reference);

    /// Lets go of it; what was captured meanwhile is told instead.
    GatewayStatus cancel(String reference);

    /// For notices that never came.
    GatewayStatus look(String reference);

    /// Asked again with the same attempt, it answers how far that has come.
    RefundAnswer refund(CardRefund refund, String reference);

    /// The header that bears a notice's signature.
    String signatureHeader();

    /// Verifies a notice.
    ///
    /// @param body as it came, since the signature is over its bytes
    Notice read(String body, @Nullable String signature);

    /// What a request at the door for notices is.
    sealed interface Notice {

        record Genuine(GatewayNotice notice) implements Notice {}

        /// Genuine, but about nothing that concerns us.
        record OfNoInterest() implements Notice {}

        /// Not signed by the acquirer, too old, or not readable.
        record Forged() implements Notice {}
    }
}
