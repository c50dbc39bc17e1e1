package dev.mitra.order.settlement.reads;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.InvoiceSummary;
import dev.mitra.order.order.app.RecordPayment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

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

    InvoiceIssuedReader(RecordPayment record) {
        this.record = record;
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
}
