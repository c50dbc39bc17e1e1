package dev.mitra.billing.interest;

import dev.mitra.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The terms of late payment.
///
/// @param perYear simple
/// @param flat once per invoice that was late at all, as the EU's rule has it; null for none
public record LateInterest(BigDecimal perYear, @Nullable Money flat) {

    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);
    private static final int SCALE = 12;

    /// Interest from the day after the due date to this day, rounded HALF_UP once on the sum.
    ///
    /// @param balances oldest first, at least one; the first holds on the due date
    public Money accrued(List<Balance> balances, LocalDate due, LocalDate until) {
        var currency = balances.getFirst().open().currency();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < balances.size(); i++) {
            var from = later(balances.get(i).from(), due);
            var to = i + 1 < balances.size() ? earlier(balances.get(i + 1).from(), until) : until;
            long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
            sum = sum.add(balances.get(i).open().amount().multiply(BigDecimal.valueOf(days)));
        }
        var interest = sum.multiply(perYear.movePointLeft(2)).divide(DAYS_OF_A_YEAR, SCALE, RoundingMode.HALF_UP);
        return Money.rounded(interest, currency);
    }

    /// What a posting on this day adds: the rounded accrual to date less what was posted before, so that many
    /// postings make the same sum as one.
    public Money toPost(List<Balance> balances, LocalDate due, LocalDate until, Money posted) {
        return accrued(balances, due, until).minus(posted);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
