package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceListener;
import dev.mitra.billing.invoice.PartCrediting;
import dev.mitra.billing.invoice.Reopening;
import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.billing.invoice.Settlement;
import dev.mitra.billing.invoice.publishes.CreditNoteIssued;
import dev.mitra.billing.invoice.publishes.InvoiceIssued;
import dev.mitra.billing.invoice.publishes.InvoiceWrittenOff;
import dev.mitra.billing.invoice.publishes.OrderPaid;
import dev.mitra.billing.invoice.publishes.PaymentReversed;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.Outbox;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/// Publishes what happened to an invoice and tells the other features, in the transaction of the change.
@ApplicationScoped
class TellAboutInvoices {

    private final Outbox outbox;
    private final BusinessClock clock;
    private final List<InvoiceListener> listeners;

    TellAboutInvoices(Outbox outbox, BusinessClock clock, @All List<InvoiceListener> listeners) {
        this.outbox = outbox;
        this.clock = clock;
        this.listeners = listeners;
    }

    /// @param causes the event behind each order, where there is one
    void issued(List<Invoice.Issued> invoices, Map<OrderId, MessageContext> causes) {
        invoices.stream().filter(invoice -> isOrder(invoice.bill())).forEach(invoice -> {
            var cause = causes.get(invoice.bill().order().id());
            if (cause == null) {
                publish(invoice);
            } else {
                cause.run(() -> publish(invoice));
            }
        });
        listeners.forEach(listener -> listener.issued(invoices, causes));
        listeners.forEach(listener -> listener.allIssued(invoices));
    }

    private void publish(Invoice.Issued invoice) {
        outbox.publish(InvoiceIssued.of(invoice, clock.now()));
    }

    void settled(Settlement settlement) {
        switch (settlement) {
            case Settlement.Partial _ -> {}
            case Settlement.Full full -> {
                if (isOrder(full.invoice().bill())) {
                    outbox.publish(OrderPaid.of(full.invoice(), clock.now()));
                }
            }
        }
        listeners.forEach(listener -> listener.settled(settlement));
    }

    void writtenOff(Invoice.WrittenOff invoice) {
        if (isOrder(invoice.bill())) {
            outbox.publish(InvoiceWrittenOff.of(invoice, clock.now()));
        }
        listeners.forEach(listener -> listener.writtenOff(invoice));
    }

    // Who was told that nothing is owed need not know: money that comes now is the vendor's luck.
    void claimRestored(Invoice.Payable invoice) {
        listeners.forEach(listener -> listener.claimRestored(invoice));
    }

    void takenUp(Invoice.Payable invoice) {
        listeners.forEach(listener -> listener.takenUp(invoice));
    }

    void reopened(Reopening reopening, ReversalKind kind, String reason) {
        // a dispute concerns the order even when only a part of it was paid by then
        boolean news = reopening.wasPaid() || kind == ReversalKind.CHARGEBACK;
        if (news && isOrder(reopening.invoice().bill())) {
            outbox.publish(PaymentReversed.of(reopening.invoice(), kind, reason, clock.now()));
        }
        listeners.forEach(listener -> listener.reopened(reopening.invoice()));
    }

    void credited(CreditNote note, long version) {
        if (isOrder(note.bill())) {
            outbox.publish(CreditNoteIssued.of(note, version, clock.now()));
        }
        listeners.forEach(listener -> listener.credited(note));
    }

    /// A part was credited; when nothing stays open by that, the order is paid.
    void credited(CreditNote note, PartCrediting.Done done, boolean wasOpen) {
        credited(note, done.noted());
        if (wasOpen && done.invoice() instanceof Invoice.Paid paid) {
            var none = Money.zero(paid.bill().net().currency());
            settled(new Settlement.Full(paid, none, none));
        }
    }

    // Interest is no order: the others have nothing to do with its notes.
    private static boolean isOrder(Bill bill) {
        return bill.number().kind() == DocumentKind.INVOICE;
    }
}
