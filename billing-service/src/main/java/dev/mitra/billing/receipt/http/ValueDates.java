package dev.mitra.billing.receipt.http;

import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days on which somebody else has moved money.
public final class ValueDates {

    private ValueDates() {}

    /// @param day null for today
    /// @throws Problem when the day is still to come: nobody can say what will be booked then
    public static LocalDate past(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return today;
        }
        if (day.isAfter(today)) {
            throw Problem.of(CommonProblem.VALIDATION_FAILED).at("/valueDate", CommonProblem.OUT_OF_RANGE);
        }
        return day;
    }
}
