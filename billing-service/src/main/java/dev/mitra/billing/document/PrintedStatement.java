package dev.mitra.billing.document;

import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// Everything that a monthly statement prints (R7.5).
///
/// @param schema names this form of the JSON
/// @param month the run's, `2026-03`; it covers what is open at the end of the month before
/// @param issuedOn the cut-off
/// @param reference pays all of its invoices with one wire (R7.2)
/// @param credit paid and not used yet
/// @param dueSoon what falls due before the next statement
/// @param interestPercent a year, for the terms
public record PrintedStatement(
        String schema,
        String number,
        String month,
        LocalDate issuedOn,
        Vendor seller,
        BillTo billTo,
        List<Item> items,
        Money total,
        Money interest,
        Money credit,
        Money dueSoon,
        List<Money> ageing,
        String interestPercent,
        String reference)
        implements Printed {

    /// An unpaid order.
    ///
    /// @param daysOverdue zero while it is not due
    /// @param interest accrued to the cut-off, billed apart
    public record Item(
            String invoiceNumber,
            String orderNumber,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money open,
            int daysOverdue,
            Money interest) {}

    @Override
    public PrintKind printKind() {
        return PrintKind.STATEMENT;
    }

    /// What settles it: the open total less the credit.
    public Money toPay() {
        var rest = total.minus(credit);
        return rest.isPositive() ? rest : Money.zero(total.currency());
    }
}
