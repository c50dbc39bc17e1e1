package dev.mitra.reseller.standing.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.reseller.standing.OrderNews;
import dev.mitra.reseller.standing.PaidOrder;
import dev.mitra.reseller.standing.app.CountPaidOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts a paid order; direct orders have no reseller and count for nobody.
@ApplicationScoped
@EventType(name = "OrderPaid", topic = "mitra.billing")
class OrderPaidReader implements EventReader<OrderPaidReader.OrderPaid> {

    private final CountPaidOrders countPaidOrders;

    OrderPaidReader(CountPaidOrders countPaidOrders) {
        this.countPaidOrders = countPaidOrders;
    }

    record OrderPaid(UUID orderId, @Nullable UUID resellerId, long version) {
        Stream<OrderNews> news() {
            return resellerId == null
                    ? Stream.empty()
                    : Stream.of(new OrderNews(
                            new OrderId(orderId), new ResellerId(resellerId), PaidOrder.State.PAID, version));
        }
    }

    @Override
    public void read(OrderPaid event) {
        readAll(List.of(event));
    }

    @Override
    public void readAll(List<OrderPaid> events) {
        countPaidOrders.hear(events.stream().flatMap(OrderPaid::news).toList());
    }
}
