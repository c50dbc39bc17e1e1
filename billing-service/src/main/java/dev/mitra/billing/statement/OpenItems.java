package dev.mitra.billing.statement;

import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/// What was open at the end of a day in one currency, the oldest due first.
///
/// @param interest accrued to the day, billed apart
/// @param ageing open by days past due: not due, 1 to 30, 31 to 60, 61 to 90, over 90
public record OpenItems(
        LocalDate on, List<PrintedStatement.Item> items, Money total, Money interest, List<Money> ageing) {

    public OpenItems {
        items = List.copyOf(items);
        ageing = List.copyOf(ageing);
    }

    /// @param invoices of one reseller and currency; those of which nothing was open are left out
    public static OpenItems of(List<BilledInvoice> invoices, LocalDate on, Currency currency, LateInterest interest) {
        var none = Money.zero(currency);
        var items = invoices.stream()
                .filter(invoice -> invoice.openOn(on).isPositive())
                .sorted(Comparator.comparing(BilledInvoice::dueOn)
                        .thenComparing(invoice -> invoice.number().kind())
                        .thenComparingInt(invoice -> invoice.number().year())
                        .thenComparingInt(invoice -> invoice.number().sequence()))
                .map(invoice -> item(invoice, on, interest))
                .toList();
        return new OpenItems(
                on,
                items,
                items.stream().map(PrintedStatement.Item::open).reduce(none, Money::plus),
                items.stream().map(PrintedStatement.Item::interest).reduce(none, Money::plus),
                Ageing.of(items, currency));
    }

    /// Of it what falls due after the day and before another.
    public Money dueBetween(LocalDate before) {
        return items.stream()
                .filter(item -> item.dueOn().isAfter(on) && item.dueOn().isBefore(before))
                .map(PrintedStatement.Item::open)
                .reduce(Money.zero(total.currency()), Money::plus);
    }

    private static PrintedStatement.Item item(BilledInvoice invoice, LocalDate on, LateInterest interest) {
        long late = Math.max(0, ChronoUnit.DAYS.between(invoice.dueOn(), on));
        return new PrintedStatement.Item(
                invoice.number().toString(),
                invoice.orderNumber(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.openOn(on),
                Math.toIntExact(late),
                invoice.interestOn(on, interest));
    }
}
