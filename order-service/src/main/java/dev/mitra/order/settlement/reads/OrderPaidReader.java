package dev.mitra.order.settlement.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.order.app.OrderBatch;
import dev.mitra.order.order.app.RecordPayment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
@EventType(name = "OrderPaid", topic = "mitra.billing")
class OrderPaidReader implements EventReader<OrderPaidReader.OrderPaid> {

    record OrderPaid(OrderId orderId, long version, LocalDate paidOn) {}

    private final RecordPayment record;
    private final OrderBatch batch;

    OrderPaidReader(RecordPayment record, OrderBatch batch) {
        this.record = record;
        this.batch = batch;
    }

    @Override
    public void read(OrderPaid event) {
        var fact = new PaymentFact(PaymentFact.Kind.PAID, event.version(), event.paidOn());
        record.settled(event.orderId(), fact, null);
    }

    @Override
    public void readAll(List<OrderPaid> events) {
        batch.read(events, OrderPaid::orderId, this::ahead, this::read);
    }

    private void ahead(List<OrderPaid> events) {
        record.ahead(events.stream().map(OrderPaid::orderId).distinct().toList());
    }
}
