package dev.mitra.billing.interest;

import dev.mitra.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The terms of late payment: simple interest, ACT/365F, at a rate that may change from a day on.
///
/// @param rates oldest first, at least one; days before the first bear nothing
/// @param flat of every rate that names none itself; null for none
public record LateInterest(List<Rate> rates, @Nullable Money flat) {

    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);
    private static final int SCALE = 12;

    /// @param from the first day that bears it
    /// @param perYear in per cent
    /// @param flat once per invoice whose first late day is of this rate, as in the EU; null for none
    /// @param note for people, such as that no dated source was seen; null for none
    public record Rate(
            LocalDate from,
            BigDecimal perYear,
            @Nullable Money flat,
            @Nullable String note) {

        public Rate(LocalDate from, BigDecimal perYear) {
            this(from, perYear, null, null);
        }
    }

    public LateInterest {
        rates = List.copyOf(rates);
    }

    /// One rate for all days.
    public LateInterest(BigDecimal perYear, @Nullable Money flat) {
        this(List.of(new Rate(LocalDate.EPOCH, perYear)), flat);
    }

    /// Interest from the day after the due date to this day, rounded HALF_UP once on the sum.
    ///
    /// @param balances oldest first, at least one; the first holds on the due date
    public Money accrued(List<Balance> balances, LocalDate due, LocalDate until) {
        var sum = Stretch.of(balances, due, until).stream()
                .map(stretch -> stretch.open().amount().multiply(weight(stretch)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var interest = sum.movePointLeft(2).divide(DAYS_OF_A_YEAR, SCALE, RoundingMode.HALF_UP);
        return Money.rounded(interest, balances.getFirst().open().currency());
    }

    /// The interest and the flat sum, which is owed as soon as a day is late.
    public Money owed(List<Balance> balances, LocalDate due, LocalDate until) {
        var accrued = accrued(balances, due, until);
        var once = flatOf(due);
        return once == null || Stretch.of(balances, due, until).isEmpty() ? accrued : accrued.plus(once);
    }

    /// What is owed once for an invoice that was due on this day, by the rate of the first day late; null for
    /// nothing.
    public @Nullable Money flatOf(LocalDate due) {
        return on(due.plusDays(1))
                .map(rate -> rate.flat() == null ? flat : rate.flat())
                .orElse(flat);
    }

    /// What a posting on this day adds: the rounded accrual to date less what was posted before, so that many
    /// postings make the same sum as one.
    public Money toPost(List<Balance> balances, LocalDate due, LocalDate until, Money posted) {
        return owed(balances, due, until).minus(posted);
    }

    /// In per cent a year; zero before the first rate.
    public BigDecimal perYearOn(LocalDate day) {
        return on(day).map(Rate::perYear).orElse(BigDecimal.ZERO);
    }

    private Optional<Rate> on(LocalDate day) {
        return rates.stream().filter(rate -> !rate.from().isAfter(day)).reduce((_, later) -> later);
    }

    /// For people: how interest comes about.
    ///
    /// @param days which it is for: `from the day after the due date 2026-02-14`
    public String rule(String days) {
        return "R7.7: simple, " + words() + ", ACT/365 on the open principal " + days + ", HALF_UP once on the sum";
    }

    /// For people: `12 % a year`.
    public String words() {
        var told = rates.stream().map(this::words).collect(Collectors.joining(", "));
        return flat == null ? told : told + ", and " + flat + " once";
    }

    private String words(Rate rate) {
        var words = rate.perYear().stripTrailingZeros().toPlainString() + " % a year";
        if (!rate.from().equals(LocalDate.EPOCH)) {
            words += " from " + rate.from();
        }
        if (rate.flat() != null) {
            words += " and " + rate.flat() + " once";
        }
        return rate.note() == null ? words : words + " (" + rate.note() + ")";
    }

    /// Days of the stretch times the rate of each.
    private BigDecimal weight(Stretch stretch) {
        var weight = BigDecimal.ZERO;
        for (int i = 0; i < rates.size(); i++) {
            var after = Stretch.later(stretch.after(), rates.get(i).from().minusDays(1));
            var to = i + 1 < rates.size()
                    ? Stretch.earlier(stretch.to(), rates.get(i + 1).from().minusDays(1))
                    : stretch.to();
            long days = Math.max(0, ChronoUnit.DAYS.between(after, to));
            weight = weight.add(rates.get(i).perYear().multiply(BigDecimal.valueOf(days)));
        }
        return weight;
    }
}
