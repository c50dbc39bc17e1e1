package dev.mitra.billing.invoice;

import dev.mitra.billing.tax.TaxAssessment;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an invoice says; it never changes once it has its number.
///
/// @param issuedOn the order's own day: billing stamps no order with its clock
/// @param net before tax
/// @param dueOn the last day to pay in time (R7.6)
public record Bill(
        InvoiceId id,
        DocumentNumber number,
        BilledOrder order,
        BillTo billTo,
        List<InvoiceLine> lines,
        Money net,
        TaxAssessment tax,
        LocalDate issuedOn,
        LocalDate dueOn) {

    public Bill {
        lines = List.copyOf(lines);
    }

    /// @param paymentDays calendar days from the order date to the due date
    public static Bill of(PricedOrder priced, DocumentNumber number, TaxAssessment tax, int paymentDays) {
        var day = priced.order().date();
        return new Bill(
                InvoiceId.random(),
                number,
                priced.order(),
                priced.billTo(),
                priced.lines(),
                priced.net(),
                tax,
                day,
                day.plusDays(paymentDays));
    }

    public Money taxAmount() {
        return tax.tax(net.currency());
    }

    public Money total() {
        return net.plus(taxAmount());
    }

    public CreditorReference reference() {
        return CreditorReference.of(number);
    }

    public @Nullable ResellerId reseller() {
        return order.reseller();
    }
}
