package dev.mitra.order.card.publishes;

import static dev.mitra.testkit.Contracts.assertPublishes;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventJson;
import dev.mitra.order.Examples;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.CardRefundId;
import dev.mitra.order.card.GatewayStatus;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedEventsTest {

    private final Money amount = Money.of("1998.00", "USD");
    private final CardPayment payment = CardPayment.start(OrderId.random(), amount, "simulated", Examples.NOW)
            .after(new GatewayStatus.Captured(), "sim_1", true);

    @Test
    void every_event_satisfies_its_contract() {
        publishes("CardPaymentCaptured", CardPaymentCaptured.of(payment, Examples.TODAY, Examples.NOW));
        var refund = CardRefund.first(new CardRefundId(UUID.randomUUID()), payment.id(), amount);
        publishes("CardPaymentRefunded", CardPaymentRefunded.toCard(payment, refund, Examples.TODAY, Examples.NOW));
        publishes("CardPaymentRefunded", CardPaymentRefunded.otherwise(payment, refund, Examples.TODAY, Examples.NOW));
    }

    private static void publishes(String name, Object event) {
        assertPublishes(EventJson.mapper(), name, event);
    }
}
