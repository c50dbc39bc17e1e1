package dev.mitra.billing.invoice.http;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.tax.TaxReason;
import dev.mitra.billing.tax.TaxStep;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invoice, or a debit note over interest, for the reseller that it bills and for finance.
///
/// @param orderId null on a debit note, which is about no order
/// @param overdue derived: something is open and the due date has passed
/// @param credited what credit notes took off it
/// @param taxExplanation each step of the tax with rule, input, result and source
public record InvoiceView(
        InvoiceId id,
        Kind kind,
        String number,
        @Nullable OrderId orderId,
        @Nullable String orderNumber,
        @Nullable ResellerId resellerId,
        Status status,
        Terms terms,
        boolean overdue,
        Money net,
        Money tax,
        Money total,
        Money credited,
        Money paid,
        Money open,
        LocalDate issuedOn,
        LocalDate dueOn,
        String paymentReference,
        @Nullable String purchaseOrderNumber,
        String billTo,
        List<Line> lines,
        TaxReason taxReason,
        List<TaxStep> taxExplanation) {

    /// An invoice over an order, or a debit note over interest.
    public enum Kind {
        INVOICE,
        DEBIT_NOTE
    }

    /// Where the invoice stands.
    public enum Status {
        ISSUED,
        PARTLY_PAID,
        PAID,
        WRITTEN_OFF,
        CREDITED
    }

    /// What was sold.
    ///
    /// @param discountPercent off the list price
    public record Line(
            UUID lineId,
            String sku,
            String description,
            int quantity,
            Money listUnit,
            Percentage discountPercent,
            Money netUnit,
            Money net) {

        static Line of(InvoiceLine line) {
            return new Line(
                    line.lineId(),
                    line.sku(),
                    line.description(),
                    line.quantity(),
                    line.listUnit(),
                    line.discount(),
                    line.netUnit(),
                    line.net());
        }
    }

    /// @param today by the vendor's calendar
    static InvoiceView of(Invoice invoice, LocalDate today) {
        var bill = invoice.bill();
        boolean isNote = bill.number().kind() == DocumentKind.DEBIT_NOTE;
        return new InvoiceView(
                bill.id(),
                Kind.valueOf(bill.number().kind().name()),
                bill.number().toString(),
                isNote ? null : bill.order().id(),
                isNote ? null : bill.order().number(),
                bill.reseller(),
                status(invoice),
                bill.order().terms(),
                invoice instanceof Invoice.Payable payable && payable.overdueOn(today),
                bill.net(),
                bill.taxAmount(),
                bill.total(),
                invoice.credited(),
                invoice.paid(),
                invoice.open(),
                bill.issuedOn(),
                bill.dueOn(),
                bill.reference().value(),
                bill.order().purchaseOrderNumber(),
                bill.billTo().legalName(),
                bill.lines().stream().map(Line::of).toList(),
                bill.tax().reason(),
                bill.tax().explanation());
    }

    private static Status status(Invoice invoice) {
        return switch (invoice) {
            case Invoice.Issued _ -> Status.ISSUED;
            case Invoice.PartlyPaid _ -> Status.PARTLY_PAID;
            case Invoice.Paid _ -> Status.PAID;
            case Invoice.WrittenOff _ -> Status.WRITTEN_OFF;
            case Invoice.Credited _ -> Status.CREDITED;
        };
    }
}
