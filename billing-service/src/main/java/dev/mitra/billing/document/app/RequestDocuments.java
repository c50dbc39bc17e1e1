package dev.mitra.billing.document.app;

import dev.mitra.billing.document.Cause;
import dev.mitra.billing.document.DocumentId;
import dev.mitra.billing.document.Documents;
import dev.mitra.billing.document.LatePaymentTerms;
import dev.mitra.billing.document.MailKind;
import dev.mitra.billing.document.PrintKind;
import dev.mitra.billing.document.PrintedDocument;
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
import java.time.LocalDate;
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
    public void issued(Invoice.Issued invoice) {
        var bill = invoice.bill();
        var printed = PrintedDocument.of(bill, vendor, interestPercent(bill));
        var document = documents.request(bill.id().value(), bill.order().id(), printed);
        var interest = bill.number().kind() == DocumentKind.DEBIT_NOTE;
        mail(
                document,
                interest ? MailKind.DEBIT_NOTE : MailKind.INVOICE,
                null,
                bill.order().id());
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
                var document = documents
                        .find(PrintKind.INVOICE, bill.id().value())
                        .orElseThrow(() -> new IllegalStateException("no document of " + bill.number()));
                mail(
                        document,
                        MailKind.PAYMENT_RECEIVED,
                        paid.paidOn(),
                        bill.order().id());
            }
        }
    }

    @Override
    public void credited(CreditNote note) {
        var order = note.bill().order().id();
        var document =
                documents.request(note.id(), order, PrintedDocument.of(note, vendor, interestPercent(note.bill())));
        mail(document, MailKind.CREDIT_NOTE, null, order);
    }

    private String interestPercent(Bill bill) {
        return terms.perYear(bill).stripTrailingZeros().toPlainString();
    }

    private void mail(DocumentId document, MailKind kind, @Nullable LocalDate paidOn, OrderId order) {
        var cause = MessageContext.current()
                .map(context -> new Cause(order.value(), context.causationId(), context.traceparent()))
                .orElse(new Cause(order.value(), null, null));
        documents.requestMail(document, kind, paidOn, cause);
        workers.wake(DocumentWorker.NAME);
    }
}
