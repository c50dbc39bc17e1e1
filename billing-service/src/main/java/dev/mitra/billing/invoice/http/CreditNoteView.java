package dev.mitra.billing.invoice.http;

import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.CreditNoteId;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.tax.TaxLine;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A credit note for the reseller whose invoice it corrects and for finance.
///
/// @param orderId null where a debit note is corrected, which is about no order
/// @param resellerId null where a direct order was billed
/// @param words as they are printed
/// @param total what it takes off the invoice
/// @param released what of it had been paid and is the payer's credit again
public record CreditNoteView(
        CreditNoteId id,
        String number,
        InvoiceId invoiceId,
        String invoiceNumber,
        @Nullable OrderId orderId,
        @Nullable String orderNumber,
        @Nullable ResellerId resellerId,
        CreditNoteReason reason,
        String words,
        Money net,
        Money tax,
        Money total,
        Money released,
        LocalDate issuedOn) {

    /// Why the invoice was taken back, or a part of it.
    public enum CreditNoteReason {
        VOIDED,
        REFUNDED,
        TAX_ONLY,
        INTEREST_WAIVED;

        static CreditNoteReason of(CreditReason reason) {
            return switch (reason) {
                case VOIDED -> VOIDED;
                case REFUNDED -> REFUNDED;
                case TAX_ONLY -> TAX_ONLY;
                case INTEREST_WAIVED -> INTEREST_WAIVED;
            };
        }
    }

    static CreditNoteView of(CreditNote note) {
        var bill = note.bill();
        var part = note.part();
        boolean ofInterest = bill.number().kind() == DocumentKind.DEBIT_NOTE;
        var none = Money.zero(part.net().currency());
        return new CreditNoteView(
                new CreditNoteId(note.id()),
                note.number().toString(),
                bill.id(),
                bill.number().toString(),
                ofInterest ? null : bill.order().id(),
                ofInterest ? null : bill.order().number(),
                bill.reseller(),
                CreditNoteReason.of(note.reason()),
                note.words(),
                part.net(),
                part.tax().stream().map(TaxLine::amount).reduce(none, Money::plus),
                part.total(),
                note.released(),
                note.issuedOn());
    }
}
