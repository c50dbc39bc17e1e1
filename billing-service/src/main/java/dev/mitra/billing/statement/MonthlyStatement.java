package dev.mitra.billing.statement;

import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.CreditorReference;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Composes a statement from what is known.
public final class MonthlyStatement {

    private static final String SCHEMA = "urn:mitra:statement:1";

    private MonthlyStatement() {}

    /// The last day that the statement of this month covers.
    public static LocalDate cutOff(YearMonth month) {
        return month.atDay(1).minusDays(1);
    }

    /// Empty when nothing was open: then there is no statement.
    ///
    /// @param invoices of one reseller in one currency, issued by the cut-off
    /// @param credit paid and not used, positive or zero
    public static Optional<PrintedStatement> of(
            StatementNumber number,
            ResellerProfile reseller,
            Vendor seller,
            List<BilledInvoice> invoices,
            Money credit,
            LateInterest interest) {
        var cutOff = cutOff(number.month());
        var items = invoices.stream()
                .filter(invoice -> invoice.openOn(cutOff).isPositive())
                .sorted(Comparator.comparing(BilledInvoice::dueOn)
                        .thenComparingInt(invoice -> invoice.number().sequence()))
                .map(invoice -> item(invoice, cutOff, interest))
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var none = Money.zero(credit.currency());
        var nextRun = number.month().plusMonths(1).atDay(1);
        var billTo = new BillTo(
                reseller.legalName(), reseller.address(), reseller.taxId(), reseller.language(), reseller.contacts());
        return Optional.of(new PrintedStatement(
                SCHEMA,
                number.toString(),
                number.month().toString(),
                cutOff,
                seller,
                billTo,
                items,
                items.stream().map(PrintedStatement.Item::open).reduce(none, Money::plus),
                items.stream().map(PrintedStatement.Item::interest).reduce(none, Money::plus),
                credit,
                items.stream()
                        .filter(item ->
                                item.dueOn().isAfter(cutOff) && item.dueOn().isBefore(nextRun))
                        .map(PrintedStatement.Item::open)
                        .reduce(none, Money::plus),
                Ageing.of(items, credit.currency()),
                interest.perYear().stripTrailingZeros().toPlainString(),
                CreditorReference.of(number.compact()).value()));
    }

    private static PrintedStatement.Item item(BilledInvoice invoice, LocalDate cutOff, LateInterest interest) {
        long late = Math.max(0, ChronoUnit.DAYS.between(invoice.dueOn(), cutOff));
        return new PrintedStatement.Item(
                invoice.number().toString(),
                invoice.orderNumber(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.openOn(cutOff),
                Math.toIntExact(late),
                invoice.interestOn(cutOff, interest));
    }
}
