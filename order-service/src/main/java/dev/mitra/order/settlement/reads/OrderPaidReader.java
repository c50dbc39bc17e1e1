package dev.mitra.order.settlement.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.order.app.RecordPayment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

@ApplicationScoped
@EventType(name = "OrderPaid", topic = "mitra.billing")
class OrderPaidReader implements EventReader<OrderPaidReader.OrderPaid> {

    record OrderPaid(OrderId orderId, long version, LocalDate paidOn) {}

    private final RecordPayment record;

    OrderPaidReader(RecordPayment record) {
        this.record = record;
    }

    @Override
    public void read(OrderPaid event) {
        var fact = new PaymentFact(PaymentFact.Kind.PAID, event.version(), event.paidOn());
        record.settled(event.orderId(), fact, null);
    }
}
