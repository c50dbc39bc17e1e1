package dev.mitra.messaging;

import java.time.LocalDate;
import java.time.YearMonth;

/// A day or a month of the vendor's calendar.
///
/// @param firstDay the day itself, or the month's first
/// @param name how it is written in `/ops/jobs/{name}/run?period=`: `2026-11-23` or `2026-11`
public record JobPeriod(LocalDate firstDay, String name) {

    public static JobPeriod day(LocalDate day) {
        return new JobPeriod(day, day.toString());
    }

    public static JobPeriod month(YearMonth month) {
        return new JobPeriod(month.atDay(1), month.toString());
    }
}
