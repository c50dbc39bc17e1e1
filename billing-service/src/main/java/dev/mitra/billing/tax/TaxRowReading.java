package dev.mitra.billing.tax;

import dev.mitra.kernel.CommonEra;
import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a row of the exchanged table; the columns are [#COLUMNS].
public final class TaxRowReading {

    public static final List<String> COLUMNS = List.of(
            "kind", "state", "percent", "treatment", "condition", "valid_from", "valid_to", "verified_on", "source");

    private final List<String> cells;

    private TaxRowReading(List<String> cells) {
        this.cells = cells;
    }

    /// @throws IllegalArgumentException with words for people
    public static TaxRow of(List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            throw new IllegalArgumentException("a row has " + COLUMNS.size() + " cells, not " + cells.size());
        }
        return new TaxRowReading(cells).row();
    }

    private TaxRow row() {
        var kind = TaxRow.Kind.valueOf(needed(0).toUpperCase(Locale.ROOT));
        var treatment = cells.get(3).isEmpty() ? null : Treatment.valueOf(cells.get(3));
        var percent = cells.get(2).isEmpty() ? null : Percentage.of(cells.get(2));
        var from = date(5);
        var to = date(6);
        if (from == null || (to != null && to.isBefore(from))) {
            throw new IllegalArgumentException("valid_from is needed, and valid_to is not before it");
        }
        var condition = cells.get(4).isEmpty() ? null : cells.get(4);
        check(kind, percent, treatment, condition);
        return new TaxRow(kind, needed(1), percent, treatment, condition, from, to, date(7), needed(8));
    }

    private static void check(
            TaxRow.Kind kind, @Nullable Percentage percent, @Nullable Treatment treatment, @Nullable String condition) {
        boolean fits = switch (kind) {
            case RATE, COUNTRY -> percent != null && treatment == null;
            case RULE -> treatment != null && (treatment == Treatment.REDUCED) == (percent != null);
        };
        if (!fits) {
            throw new IllegalArgumentException("a rate or a country's tax has a percent and no treatment; a rule a"
                    + " treatment, and a percent when it is REDUCED");
        }
        if (condition == null && (treatment == Treatment.CONDITIONAL || kind == TaxRow.Kind.COUNTRY)) {
            throw new IllegalArgumentException(
                    "condition is missing: of a CONDITIONAL rule, or the legal text of a country's tax");
        }
    }

    private String needed(int column) {
        if (cells.get(column).isEmpty()) {
            throw new IllegalArgumentException(COLUMNS.get(column) + " is missing");
        }
        return cells.get(column);
    }

    /// Of four digits a year, which is what the tables and the people who read them know.
    private @Nullable LocalDate date(int column) {
        try {
            var date = cells.get(column).isEmpty() ? null : LocalDate.parse(cells.get(column));
            if (date != null && !CommonEra.has(date)) {
                throw new IllegalArgumentException(COLUMNS.get(column) + " is beyond the calendar");
            }
            return date;
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(COLUMNS.get(column) + " is no date", unreadable);
        }
    }
}
