package dev.mitra.billing.document;

import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.tax.TaxAssessment;
import dev.mitra.billing.tax.TaxReason;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that an invoice or credit note prints, frozen when it was issued. The same facts are
/// attached to the PDF as JSON.
///
/// @param schema names this form of the JSON
/// @param corrects the invoice that a credit note takes back
/// @param reason why, in words
/// @param seller as it was on that day
/// @param interestPercent a year, for the terms
/// @param reference to pay by; null on a credit note and a preview
/// @param credit that its party had unused when it was issued; null when it had none
public record PrintedDocument(
        String schema,
        DocumentKind kind,
        String number,
        @Nullable String corrects,
        @Nullable String reason,
        LocalDate issuedOn,
        LocalDate dueOn,
        String orderNumber,
        @Nullable String purchaseOrderNumber,
        Vendor seller,
        BillTo billTo,
        Terms terms,
        String interestPercent,
        List<InvoiceLine> lines,
        Money net,
        TaxAssessment tax,
        Money total,
        @Nullable String reference,
        @Nullable CreditUsed credit)
        implements Printed {

    private static final String SCHEMA = "urn:mitra:document:1";

    public static PrintedDocument of(Bill bill, Vendor seller, String interestPercent) {
        return new PrintedDocument(
                SCHEMA,
                bill.number().kind(),
                bill.number().toString(),
                null,
                null,
                bill.issuedOn(),
                bill.dueOn(),
                bill.order().number(),
                bill.order().purchaseOrderNumber(),
                seller,
                bill.billTo(),
                bill.order().terms(),
                interestPercent,
                bill.lines(),
                bill.net(),
                bill.tax(),
                bill.total(),
                bill.reference().value(),
                null);
    }

    /// A note over the tax alone prints no lines.
    public static PrintedDocument of(CreditNote note, Vendor seller, String interestPercent) {
        var bill = note.bill();
        var tax = new TaxAssessment(
                bill.tax().reason(),
                bill.tax().place(),
                bill.tax().evidence(),
                note.part().tax(),
                bill.tax().explanation());
        return new PrintedDocument(
                SCHEMA,
                note.number().kind(),
                note.number().toString(),
                bill.number().toString(),
                note.words(),
                note.issuedOn(),
                bill.dueOn(),
                bill.order().number(),
                bill.order().purchaseOrderNumber(),
                seller,
                bill.billTo(),
                bill.order().terms(),
                interestPercent,
                note.reason() == CreditReason.TAX_ONLY ? List.of() : bill.lines(),
                note.part().net(),
                tax,
                note.part().total(),
                null,
                null);
    }

    /// What an invoice over these lines would say: without number and order, and nobody can pay it.
    ///
    /// @param number to stand where the number will
    public static PrintedDocument preview(Bill bill, String number, Vendor seller, String interestPercent) {
        return new PrintedDocument(
                SCHEMA,
                DocumentKind.INVOICE,
                number,
                null,
                null,
                bill.issuedOn(),
                bill.dueOn(),
                number,
                bill.order().purchaseOrderNumber(),
                seller,
                bill.billTo(),
                bill.order().terms(),
                interestPercent,
                bill.lines(),
                bill.net(),
                bill.tax(),
                bill.total(),
                null,
                null);
    }

    /// A debit note, or the credit note that takes it back.
    public boolean ofInterest() {
        return tax.reason() == TaxReason.NOT_A_SALE;
    }

    /// An invoice always says how to pay it.
    public boolean forPreview() {
        return kind == DocumentKind.INVOICE && corrects == null && reference == null;
    }

    public PrintedDocument with(CreditUsed used) {
        return new PrintedDocument(
                schema,
                kind,
                number,
                corrects,
                reason,
                issuedOn,
                dueOn,
                orderNumber,
                purchaseOrderNumber,
                seller,
                billTo,
                terms,
                interestPercent,
                lines,
                net,
                tax,
                total,
                reference,
                used);
    }

    /// The total less the credit that was used for it.
    public Money toPay() {
        return credit == null ? total : total.minus(credit.used());
    }

    @Override
    public PrintKind printKind() {
        return corrects == null ? PrintKind.INVOICE : PrintKind.CREDIT_NOTE;
    }
}
