package dev.mitra.billing.interest;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Late days on which the same principal was open: those after `after`, up to and with `to`.
///
/// @param open positive
public record Stretch(LocalDate after, LocalDate to, Money open) {

    /// The late days of an invoice, in their order.
    ///
    /// @param balances oldest first, at least one; the first holds on the due date
    public static List<Stretch> of(List<Balance> balances, LocalDate due, LocalDate until) {
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < balances.size(); i++) {
            var after = later(balances.get(i).from(), due);
            var to = i + 1 < balances.size() ? earlier(balances.get(i + 1).from(), until) : until;
            if (after.isBefore(to) && balances.get(i).open().isPositive()) {
                stretches.add(new Stretch(after, to, balances.get(i).open()));
            }
        }
        return List.copyOf(stretches);
    }

    public long days() {
        return ChronoUnit.DAYS.between(after, to);
    }

    /// For people: `6 days on 899.10 USD from the day after 2026-02-14`.
    @Override
    public String toString() {
        return days() + " days on " + open + " from the day after " + after;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
