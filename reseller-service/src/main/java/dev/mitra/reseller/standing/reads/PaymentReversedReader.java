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
import org.jspecify.annotations.Nullable;

/// An order that was paid no longer is, or a part payment of one was disputed: then there is nothing to count.
@ApplicationScoped
@EventType(name = "PaymentReversed", topic = "mitra.billing")
class PaymentReversedReader implements EventReader<PaymentReversedReader.PaymentReversed> {

    private final CountPaidOrders countPaidOrders;

    PaymentReversedReader(CountPaidOrders countPaidOrders) {
        this.countPaidOrders = countPaidOrders;
    }

    record PaymentReversed(UUID orderId, @Nullable UUID resellerId, long version) {}

    @Override
    public void read(PaymentReversed event) {
        if (event.resellerId() != null) {
            countPaidOrders.hear(List.of(new OrderNews(
                    new OrderId(event.orderId()),
                    new ResellerId(event.resellerId()),
                    PaidOrder.State.REVERSED,
                    event.version())));
        }
    }
}
