package dev.mitra.billing.statement;

import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.CreditorReference;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Composes a statement from what is known.
public final class MonthlyStatement {

    private MonthlyStatement() {}

    /// The last day that the statement of this month covers.
    public static LocalDate cutOff(YearMonth month) {
        return month.atDay(1).minusDays(1);
    }

    /// Empty when nothing was open: then there is no statement.
    ///
    /// @param invoices of one reseller in one currency, issued by the cut-off, counted as the form does
    /// @param credit paid and not used, positive or zero
    public static Optional<PrintedStatement> of(
            StatementForm form,
            StatementNumber number,
            BillTo billTo,
            Vendor seller,
            List<BilledInvoice> invoices,
            Money credit,
            LateInterest interest) {
        var cutOff = cutOff(number.month());
        var open = OpenItems.of(invoices, cutOff, credit.currency(), interest);
        if (open.items().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PrintedStatement(
                form.schema(),
                number.toString(),
                number.month().toString(),
                cutOff,
                seller,
                billTo,
                open.items(),
                open.total(),
                open.interest(),
                credit,
                open.dueBetween(number.month().plusMonths(1).atDay(1)),
                open.ageing(),
                interest.perYearOn(cutOff).stripTrailingZeros().toPlainString(),
                CreditorReference.of(number.compact()).value()));
    }
}
