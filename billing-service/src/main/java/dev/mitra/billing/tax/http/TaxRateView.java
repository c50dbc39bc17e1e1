package dev.mitra.billing.tax.http;

import dev.mitra.billing.tax.StateTax;
import dev.mitra.billing.tax.Treatment;
import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What holds in one state on one day.
///
/// @param percent the state's rate
/// @param charged what an invoice for downloaded software bears, in per cent
/// @param rateVerifiedOn as of when the source was seen to say so; null when no dated source was seen
public record TaxRateView(
        String state,
        String name,
        Percentage percent,
        LocalDate percentFrom,
        @Nullable LocalDate rateVerifiedOn,
        String rateSource,
        Treatment treatment,
        @Nullable String condition,
        Percentage charged,
        LocalDate ruleFrom,
        @Nullable LocalDate ruleVerifiedOn,
        String ruleSource) {

    static TaxRateView of(StateTax tax) {
        var rate = tax.rate();
        var rule = tax.rule();
        return new TaxRateView(
                tax.state(),
                tax.name(),
                rate.percent(),
                rate.from(),
                rate.verifiedOn(),
                rate.source(),
                rule.treatment(),
                rule.condition(),
                tax.charged(),
                rule.from(),
                rule.verifiedOn(),
                rule.source());
    }
}
