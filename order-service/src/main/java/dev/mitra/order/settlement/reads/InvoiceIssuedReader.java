package dev.mitra.order.settlement.reads;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.InvoiceSummary;
import dev.mitra.order.order.app.OrderBatch;
import dev.mitra.order.order.app.RecordPayment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
@EventType(name = "InvoiceIssued", topic = "mitra.billing")
class InvoiceIssuedReader implements EventReader<InvoiceIssuedReader.InvoiceIssued> {

    record InvoiceIssued(
            OrderId orderId,
            String invoiceNumber,
            Money net,
            Money tax,
            Money total,
            LocalDate dueOn,
            String paymentReference) {}

    private final RecordPayment record;
    private final OrderBatch batch;

    InvoiceIssuedReader(RecordPayment record, OrderBatch batch) {
        this.record = record;
        this.batch = batch;
    }

    @Override
    public void read(InvoiceIssued event) {
        var invoice = new InvoiceSummary(
                event.invoiceNumber(),
                event.net(),
                event.tax(),
                event.total(),
                event.dueOn(),
                event.paymentReference());
        record.invoiced(event.orderId(), invoice);
    }

    @Override
    public void readAll(List<InvoiceIssued> events) {
        batch.read(events, InvoiceIssued::orderId, this::read);
    }
}
