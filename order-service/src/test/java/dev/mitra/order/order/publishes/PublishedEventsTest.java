package dev.mitra.order.order.publishes;

import static dev.mitra.order.Examples.NOW;
import static dev.mitra.order.Examples.order;
import static dev.mitra.order.Examples.placement;
import static dev.mitra.order.Examples.support;
import static dev.mitra.testkit.Contracts.assertPublishes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.messaging.EventJson;
import dev.mitra.order.order.Basis;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.Release;
import dev.mitra.order.order.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedEventsTest {

    private final Release.Released released = new Release.Released(Basis.TERMS, NOW);
    private final Order order = order(Terms.NET30, released);

    @Test
    void every_event_satisfies_its_contract() {
        publishes("OrderPlaced", OrderPlaced.of(order, placement(), 1));
        publishes("OrderPriced", OrderPriced.of(order, placement(), 2));
        publishes("OrderReleased", OrderReleased.of(order, placement(), released, 3));
        publishes("OrderCancelled", OrderCancelled.of(order, "ordered twice", NOW, 4));
        publishes("OrderVoided", OrderVoided.of(order, "ordered twice", NOW, 5));
        publishes("OrderCompleted", OrderCompleted.of(order, NOW, 6));
        publishes("OrderSuspended", OrderSuspended.of(order, "doubtful", NOW, 7));
        publishes("OrderReinstated", OrderReinstated.of(order, "doubtful", NOW, 8));
        publishes("OrderRefunded", OrderRefunded.of(order, "does not fit", NOW, 9));
        publishes("OrderRefundRequested", OrderRefundRequested.of(order, "does not fit", NOW, 10));
    }

    @Test
    void support_stands_beside_the_lines_that_bring_licences() {
        var placed = OrderPlaced.of(order, support(), 1);
        publishes("OrderPlaced", placed);
        publishes("OrderReleased", OrderReleased.of(order, support(), released, 3));
        assertThat(placed.lines()).isEmpty();
        assertThat(placed.support()).singleElement().extracting("months").isEqualTo(12);
    }

    @Test
    @DisplayName("R9.3 what account- and license-service read names neither price nor bill-to")
    void no_money() throws JsonProcessingException {
        for (var event :
                new Object[] {OrderPlaced.of(order, placement(), 1), OrderReleased.of(order, placement(), released, 3)
                }) {
            var json = EventJson.mapper().writeValueAsString(event);
            assertThat(json).doesNotContain("899.10", "1798.20", "USD", "Lone Star", "billTo", "discount");
        }
    }

    private static void publishes(String name, Object event) {
        assertPublishes(EventJson.mapper(), name, event);
    }
}
