package dev.mitra.billing.tax;

import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What holds in one state on one day.
///
/// @param name for people, `Texas`
public record StateTax(String state, String name, Rate rate, Rule rule) {

    /// @param verifiedOn the day as of which the source said so; null when no dated source was seen
    public record Rate(
            Percentage percent, LocalDate from, @Nullable LocalDate verifiedOn, String source) {}

    /// @param reduced the rate of [Treatment#REDUCED], else null
    /// @param condition in words, for people
    public record Rule(
            Treatment treatment,
            @Nullable Percentage reduced,
            @Nullable String condition,
            LocalDate from,
            @Nullable LocalDate verifiedOn,
            String source) {}

    /// The rate that is charged.
    public Percentage charged() {
        return switch (rule.treatment()) {
            case TAXABLE, CONDITIONAL -> rate.percent();
            case REDUCED -> Objects.requireNonNull(rule.reduced());
            case EXEMPT, LOCAL_ONLY, NO_SALES_TAX -> Percentage.ZERO;
        };
    }
}
