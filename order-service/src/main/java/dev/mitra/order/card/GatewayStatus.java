package dev.mitra.order.card;

import dev.mitra.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What an acquirer says of a payment.
public sealed interface GatewayStatus {

    /// The buyer has not finished.
    record Waiting() implements GatewayStatus {}

    record Authorised() implements GatewayStatus {}

    /// @param received what was taken; null where the acquirer names no sum: then it is the attempt's
    record Captured(@Nullable Money received) implements GatewayStatus {
        public Captured() {
            this(null);
        }
    }

    /// @param code the acquirer's
    record Refused(String code) implements GatewayStatus {}

    /// Cancelled or expired: no money can come of it any more.
    record Over() implements GatewayStatus {}
}
