package dev.mitra.order.card;

import dev.mitra.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What an acquirer tells by itself, its signature verified.
///
/// @param received the sum that was taken, which must be the attempt's; null where the notice tells none
public record GatewayNotice(
        CardPaymentId payment,
        String reference,
        GatewayStatus status,
        @Nullable Money received) {}
