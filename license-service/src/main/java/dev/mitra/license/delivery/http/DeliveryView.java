package dev.mitra.license.delivery.http;

import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.delivery.DeliveryState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of a licence mail.
///
/// @param status `QUEUED`, `ACCEPTED` or `BOUNCED`
/// @param resend whether it repeats an earlier mail
/// @param reply what the mail server said when it refused
public record DeliveryView(
        DeliveryKind kind,
        String status,
        boolean resend,
        Instant at,
        @Nullable String reply) {

    public static DeliveryView of(Delivery delivery) {
        var state = delivery.state();
        return switch (state) {
            case DeliveryState.Queued _ ->
                new DeliveryView(delivery.kind(), "QUEUED", delivery.isResend(), state.at(), null);
            case DeliveryState.Accepted _ ->
                new DeliveryView(delivery.kind(), "ACCEPTED", delivery.isResend(), state.at(), null);
            case DeliveryState.Bounced(var at, var _, var reply) ->
                new DeliveryView(delivery.kind(), "BOUNCED", delivery.isResend(), at, reply);
        };
    }
}
