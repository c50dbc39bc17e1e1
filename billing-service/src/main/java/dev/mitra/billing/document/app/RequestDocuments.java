package dev.mitra.billing.document.app;

import dev.mitra.billing.document.Cause;
import dev.mitra.billing.document.Documents;
import dev.mitra.billing.document.LatePaymentTerms;
import dev.mitra.billing.document.MailKind;
import dev.mitra.billing.document.PaymentMail;
import dev.mitra.billing.document.PrintedDocument;
import dev.mitra.billing.document.RequestedDocument;
import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceListener;
import dev.mitra.billing.invoice.Settlement;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks for the PDF of each invoice and credit note, and for the mails that carry them, in the transaction
/// of their cause; the work is done off that path.
@ApplicationScoped
class RequestDocuments implements InvoiceListener {

    private final Documents documents;
    private final Vendor vendor;
    private final Workers workers;
    private final LatePaymentTerms terms;

    RequestDocuments(Documents documents, Vendor vendor, Workers workers, LatePaymentTerms terms) {
        this.documents = documents;
        this.vendor = vendor;
        this.workers = workers;
        this.terms = terms;
    }

    @Override
    public void issued(List<Invoice.Issued> invoices, Map<OrderId, MessageContext> causes) {
        documents.request(invoices.stream()
                .map(Invoice.Issued::bill)
                .map(bill -> issued(bill, causes.get(bill.order().id())))
                .toList());
        workers.wake(DocumentWorker.NAME);
    }

    private RequestedDocument issued(Bill bill, @Nullable MessageContext cause) {
        var order = bill.order().id();
        var mail = bill.number().kind() == DocumentKind.DEBIT_NOTE ? MailKind.DEBIT_NOTE : MailKind.INVOICE;
        var printed = PrintedDocument.of(bill, vendor, interestPercent(bill));
        return new RequestedDocument(bill.id().value(), order, printed, mail, cause(order, cause));
    }

    @Override
    public void settled(Settlement settlement) {
        switch (settlement) {
            case Settlement.Partial _ -> {}
            case Settlement.Full(var paid, var _, var _) -> {
                var bill = paid.bill();
                if (bill.number().kind() == DocumentKind.DEBIT_NOTE) {
                    return;
                }
                var cause = cause(bill.order().id(), null);
                documents.request(new PaymentMail(bill.id().value(), paid.paidOn(), cause));
                workers.wake(DocumentWorker.NAME);
            }
        }
    }

    @Override
    public void credited(CreditNote note) {
        var order = note.bill().order().id();
        var printed = PrintedDocument.of(note, vendor, interestPercent(note.bill()));
        documents.request(
                List.of(new RequestedDocument(note.id(), order, printed, MailKind.CREDIT_NOTE, cause(order, null))));
        workers.wake(DocumentWorker.NAME);
    }

    private String interestPercent(Bill bill) {
        return terms.perYear(bill).stripTrailingZeros().toPlainString();
    }

    /// @param event null for that which is being handled
    private static Cause cause(OrderId order, @Nullable MessageContext event) {
        return Optional.ofNullable(event)
                .or(MessageContext::current)
                .map(context -> new Cause(order.value(), context.causationId(), context.traceparent()))
                .orElse(new Cause(order.value(), null, null));
    }
}
