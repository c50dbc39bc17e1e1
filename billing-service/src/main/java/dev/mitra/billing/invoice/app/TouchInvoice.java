package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.publishes.InvoiceOverdue;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// Publishes what time alone does to an invoice.
@ApplicationScoped
public class TouchInvoice {

    private final Invoices invoices;
    private final Outbox outbox;
    private final BusinessClock clock;

    TouchInvoice(Invoices invoices, Outbox outbox, BusinessClock clock) {
        this.invoices = invoices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Announces that the invoice is past its due date, unless it was paid meanwhile.
    @Transactional
    public void overdue(OrderId order, LocalDate day) {
        switch (invoices.lock(order).orElseThrow()) {
            case Invoice.Payable payable -> {
                if (payable.overdueOn(day)) {
                    var touched = payable.touched();
                    invoices.save(touched);
                    outbox.publish(InvoiceOverdue.of(touched, clock.now()));
                }
            }
            case Invoice.Paid _, Invoice.WrittenOff _, Invoice.Credited _ -> {}
        }
    }
}
