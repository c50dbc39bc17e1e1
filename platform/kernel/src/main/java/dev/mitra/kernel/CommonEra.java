package dev.mitra.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Days whose year has four digits: RFC 3339 writes no others, people mean no others, and PostgreSQL does not know
/// all that Java does.
public final class CommonEra {

    private static final int LAST_YEAR = 9999;

    private CommonEra() {}

    public static boolean has(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    /// @param text as `2026-02-28`
    /// @throws DateTimeException when it is none of these days
    public static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (!has(day)) {
            throw new DateTimeException(text + " is beyond the calendar");
        }
        return day;
    }
}
