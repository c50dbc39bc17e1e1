package dev.mitra.billing.tax;

import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A dated row of the tax tables, as it is exchanged.
///
/// @param state two letters, or the country's two letters
/// @param percent of a rate or a country's tax, or of a rule at a reduced rate; else null
/// @param treatment of a rule; null in a rate
/// @param condition of a rule, in words; the legal text of a country's tax
/// @param to the last day; null while none is known
/// @param verifiedOn the day as of which the source said so
public record TaxRow(
        Kind kind,
        String state,
        @Nullable Percentage percent,
        @Nullable Treatment treatment,
        @Nullable String condition,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate verifiedOn,
        String source) {

    /// Which table.
    public enum Kind {
        RATE,
        RULE,
        /// A country outside the US.
        COUNTRY
    }

    /// Whether both say the same about tax; the end, the source and when it was seen may differ.
    public boolean saysTheSame(TaxRow other) {
        return kind == other.kind
                && state.equals(other.state)
                && from.equals(other.from)
                && Objects.equals(percent, other.percent)
                && treatment == other.treatment
                && Objects.equals(condition, other.condition);
    }

    public boolean sameKey(TaxRow other) {
        return kind == other.kind && state.equals(other.state) && from.equals(other.from);
    }
}
