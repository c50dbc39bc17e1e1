package dev.mitra.billing.tax;

import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import java.util.stream.Stream;

/// Rows for tests of the rule, in memory.
final class TaxTables {

    private TaxTables() {}

    static TaxTable of(StateTax... states) {
        return (state, _) ->
                Stream.of(states).filter(row -> row.state().equals(state)).findFirst();
    }

    static StateTax state(String code, String percent, Treatment treatment) {
        var from = LocalDate.of(2023, 1, 1);
        var reduced = treatment == Treatment.REDUCED ? Percentage.of("3") : null;
        return new StateTax(
                code,
                code,
                new StateTax.Rate(Percentage.of(percent), from, from, "a source"),
                new StateTax.Rule(treatment, reduced, "a condition", from, null, "another source"));
    }
}
