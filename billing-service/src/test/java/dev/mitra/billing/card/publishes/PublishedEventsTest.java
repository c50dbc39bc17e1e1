package dev.mitra.billing.card.publishes;

import static dev.mitra.testkit.Contracts.assertPublishes;

import dev.mitra.billing.card.CardRefund;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventJson;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedEventsTest {

    @Test
    void every_event_satisfies_its_contract() {
        var refund = new CardRefund(UUID.randomUUID(), UUID.randomUUID(), Money.of("9.99", "USD"));
        var event = CardMoneyUnused.of(refund, OrderId.random(), 2, Instant.parse("2026-03-02T15:04:05Z"));
        assertPublishes(EventJson.mapper(), "CardMoneyUnused", event);
    }
}
