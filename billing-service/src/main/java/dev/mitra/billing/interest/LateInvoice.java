package dev.mitra.billing.interest;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// An invoice that was or is late, as interest sees it.
///
/// @param country of the bill-to, which decides on the terms
/// @param balances oldest first; the first holds on the due date
/// @param posted what was asked for or waived before
public record LateInvoice(
        InvoiceId id, DocumentNumber number, Country country, LocalDate dueOn, List<Balance> balances, Money posted) {

    public LateInvoice {
        balances = List.copyOf(balances);
    }

    /// Owed to the end of this day and not asked for yet; zero when a payment that came to light later
    /// had made earlier notes too large.
    public Money toPost(LateInterest terms, LocalDate until) {
        return positive(terms.toPost(balances, dueOn, until, posted));
    }

    /// The part of it that is the flat sum: asked for with the first interest.
    public Money flatToPost(LateInterest terms, LocalDate until) {
        var flat = terms.flatOf(dueOn);
        return flat == null || !posted.isZero() ? Money.zero(posted.currency()) : flat.min(toPost(terms, until));
    }

    /// Paid in full, or its rest given up: no more interest accrues.
    public boolean isSettled() {
        return balances.getLast().open().isZero();
    }

    /// Days late up to this day, or to the day on which nothing was open any more.
    public int daysLate(LocalDate until) {
        var end = isSettled() && balances.getLast().from().isBefore(until)
                ? balances.getLast().from()
                : until;
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(dueOn, end)));
    }

    /// Each stretch of days with its open principal, for people: `6 days on 899.10 USD`.
    public List<String> stretches(LocalDate until) {
        return Stretch.of(balances, dueOn, until).stream()
                .map(Stretch::toString)
                .toList();
    }

    private static Money positive(Money amount) {
        return amount.isPositive() ? amount : Money.zero(amount.currency());
    }
}
