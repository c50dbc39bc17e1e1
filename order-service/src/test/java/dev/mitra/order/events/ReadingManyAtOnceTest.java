package dev.mitra.order.events;

import static dev.mitra.order.Orders.place;
import static dev.mitra.order.events.Foreign.AT;
import static dev.mitra.order.events.Foreign.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.EventLog;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingManyAtOnceTest {

    @Inject
    Situations situations;

    @Inject
    EventLog log;

    @Test
    @DisplayName(
            "Payments of one poll are each released with their own cause; one about a foreign order stops no other")
    void batch() {
        var partner = situations.activeReseller(Standing.NEW);
        var orders = new ArrayList<OrderId>();
        for (int i = 0; i < 20; i++) {
            orders.add(place(partner));
        }
        try (var others = new OtherServices()) {
            others.say(new Foreign.OrderPaid(UuidV7.random(), DAY, 2, AT));
            orders.forEach(order -> others.say(new Foreign.OrderPaid(order.value(), DAY, 2, AT)));
            others.repeat();
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(orders)
                        .allSatisfy(order -> assertThat(situations.axes(order)).isEqualTo("Paid Released Pending")));
        assertThat(orders).allSatisfy(order -> {
            assertThat(situations.published(order)).containsOnlyOnce("OrderReleased");
            assertThat(entry(order, "OrderReleased.v1").causationId())
                    .isEqualTo(entry(order, "OrderPaid.v1").eventId());
        });
    }

    private EventLog.Entry entry(OrderId order, String type) {
        List<EventLog.Entry> entries = log.of(order.value());
        return entries.stream().filter(it -> it.type().equals(type)).findFirst().orElseThrow();
    }
}
