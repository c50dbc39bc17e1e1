package dev.mitra.order.acquirer.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.messaging.EventJson;
import dev.mitra.order.acquirer.Charge;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.GatewayNotice;
import dev.mitra.order.card.GatewayStatus;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The JSON that the simulated acquirer sends.
record ChargeNotice(
        UUID payment,
        String reference,
        Charge.Status status,
        @Nullable String refusal) {

    static ChargeNotice of(Charge charge) {
        return new ChargeNotice(charge.payment().value(), charge.reference(), charge.status(), charge.refusal());
    }

    static GatewayStatus statusOf(Charge.Status status, @Nullable String refusal) {
        return switch (status) {
            case OPEN, CHALLENGED -> new GatewayStatus.Waiting();
            case AUTHORISED -> new GatewayStatus.Authorised();
            case CAPTURED -> new GatewayStatus.Captured();
            case REFUSED -> new GatewayStatus.Refused(Objects.requireNonNullElse(refusal, "refused"));
            case OVER -> new GatewayStatus.Over();
        };
    }

    GatewayNotice toNotice() {
        return new GatewayNotice(new CardPaymentId(payment), reference, statusOf(status, refusal));
    }

    String write() {
        try {
            return EventJson.mapper().writeValueAsString(this);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// @throws JsonProcessingException when it is none
    static ChargeNotice read(String json) throws JsonProcessingException {
        return EventJson.mapper().readValue(json, ChargeNotice.class);
    }
}
