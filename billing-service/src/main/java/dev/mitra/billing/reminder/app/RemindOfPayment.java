package dev.mitra.billing.reminder.app;

import dev.mitra.billing.document.StoredPdf;
import dev.mitra.billing.document.Texts;
import dev.mitra.billing.document.app.ReadDocument;
import dev.mitra.billing.interest.LateInvoices;
import dev.mitra.billing.interest.app.InterestTerms;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.InvoiceScope;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.Money;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import dev.mitra.paper.VisibleLetters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// Reminds a reseller of one invoice, with the interest that the reminder tells of (R7.7).
@ApplicationScoped
public class RemindOfPayment {

    private final Invoices invoices;
    private final LateInvoices lateInvoices;
    private final InterestTerms terms;
    private final ReadDocument readDocument;
    private final MailOutbox outbox;
    private final Vendor vendor;

    RemindOfPayment(
            Invoices invoices,
            LateInvoices lateInvoices,
            InterestTerms terms,
            ReadDocument readDocument,
            MailOutbox outbox,
            Vendor vendor) {
        this.invoices = invoices;
        this.lateInvoices = lateInvoices;
        this.terms = terms;
        this.readDocument = readDocument;
        this.outbox = outbox;
        this.vendor = vendor;
    }

    /// Once per invoice and step, however often it is asked for.
    ///
    /// @param step days after the due date, negative before it
    @Transactional
    public void remind(InvoiceId id, int step, LocalDate today) {
        invoices.find(new InvoiceScope.Everything(), id)
                .filter(invoice -> invoice instanceof Invoice.Payable)
                .ifPresent(invoice -> outbox.send(mail(invoice, step, today)));
    }

    private Mail mail(Invoice invoice, int step, LocalDate today) {
        var bill = invoice.bill();
        var texts = Texts.in(bill.billTo().language());
        // nothing was delivered on a prepaid order: no interest, and it is cancelled in the end (silent point 8)
        var prepaid = bill.order().terms() == Terms.PREPAID ? "prepaid." : "";
        var key = "mail.PAYMENT_REMINDER." + prepaid + (step <= 0 ? "before" : "after");
        return new Mail(
                "PAYMENT_REMINDER",
                bill.id().value(),
                Integer.toString(step),
                bill.billTo().mailboxes(),
                texts.word(key + ".subject", bill.number().toString(), texts.date(bill.dueOn())),
                texts.word(
                        key + ".text",
                        VisibleLetters.of(bill.billTo().contacts().getFirst().name()),
                        bill.number().toString(),
                        bill.order().number(),
                        texts.date(bill.dueOn()),
                        texts.money(invoice.open()),
                        Texts.grouped(vendor.iban()),
                        vendor.bic(),
                        bill.reference().spaced(),
                        vendor.contact(),
                        texts.money(interest(invoice, today)),
                        vendor.legalName()),
                null,
                readDocument.invoice(bill.id()).stream()
                        .map(RemindOfPayment::attached)
                        .toList());
    }

    private Money interest(Invoice invoice, LocalDate today) {
        return lateInvoices.of(invoice.bill().id()).stream()
                .map(late -> late.toPost(terms.of(late), today))
                .findFirst()
                .orElse(Money.zero(invoice.open().currency()));
    }

    private static Mail.Attachment attached(StoredPdf pdf) {
        return new Mail.Attachment(pdf.fileName(), "application/pdf", pdf.content());
    }
}
