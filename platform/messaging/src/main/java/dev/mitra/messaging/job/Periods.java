package dev.mitra.messaging.job;

import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Counts periods of a calendar.
final class Periods {

    private Periods() {}

    /// All periods from the first on that is known up to today's which are not done, in order; with no history
    /// today's alone.
    ///
    /// @param known the first days of the periods that were ever begun
    /// @param done those of them that were finished
    static List<JobPeriod> due(
            Job.Calendar calendar, Collection<LocalDate> known, Collection<LocalDate> done, LocalDate today) {
        var due = new ArrayList<JobPeriod>();
        var first = known.stream()
                .min(Comparator.naturalOrder())
                .orElse(of(calendar, today).firstDay());
        for (var day = first; !day.isAfter(today); day = next(calendar, day)) {
            if (!done.contains(day)) {
                due.add(of(calendar, day));
            }
        }
        return due;
    }

    static JobPeriod of(Job.Calendar calendar, LocalDate day) {
        return switch (calendar) {
            case DAILY -> JobPeriod.day(day);
            case MONTHLY -> JobPeriod.month(YearMonth.from(day));
        };
    }

    /// `2026-11-23` or `2026-11`; empty when it is no period of that calendar.
    static Optional<JobPeriod> parse(Job.Calendar calendar, String name) {
        try {
            return Optional.of(
                    switch (calendar) {
                        case DAILY -> JobPeriod.day(LocalDate.parse(name));
                        case MONTHLY -> JobPeriod.month(YearMonth.parse(name));
                    });
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static LocalDate next(Job.Calendar calendar, LocalDate firstDay) {
        return switch (calendar) {
            case DAILY -> firstDay.plusDays(1);
            case MONTHLY -> firstDay.plusMonths(1);
        };
    }
}
