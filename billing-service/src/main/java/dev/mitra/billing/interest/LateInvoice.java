package dev.mitra.billing.interest;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// An invoice that was or is late, as interest sees it.
///
/// @param balances oldest first; the first holds on the due date
/// @param posted what was asked for or waived before
public record LateInvoice(InvoiceId id, DocumentNumber number, LocalDate dueOn, List<Balance> balances, Money posted) {

    public LateInvoice {
        balances = List.copyOf(balances);
    }

    /// Accrued to the end of this day and not asked for yet; zero when a payment that came to light later
    /// had made earlier notes too large.
    public Money toPost(LateInterest terms, LocalDate until) {
        var rest = terms.toPost(balances, dueOn, until, posted);
        return rest.isPositive() ? rest : Money.zero(posted.currency());
    }

    /// Days late up to this day, or to the day on which nothing was open any more.
    public int daysLate(LocalDate until) {
        var end =
                balances.getLast().open().isZero() && balances.getLast().from().isBefore(until)
                        ? balances.getLast().from()
                        : until;
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(dueOn, end)));
    }

    /// Each stretch of days with its open principal, for people: `6 days on 899.10 USD`.
    public List<String> stretches(LocalDate until) {
        var told = new ArrayList<String>();
        for (int i = 0; i < balances.size(); i++) {
            var from = later(balances.get(i).from(), dueOn);
            var to = i + 1 < balances.size() ? earlier(balances.get(i + 1).from(), until) : until;
            long days = ChronoUnit.DAYS.between(from, to);
            if (days > 0 && balances.get(i).open().isPositive()) {
                told.add(days + " days on " + balances.get(i).open() + " from the day after " + from);
            }
        }
        return told;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
