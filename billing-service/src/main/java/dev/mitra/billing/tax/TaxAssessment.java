package dev.mitra.billing.tax;

import dev.mitra.kernel.Money;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tax of one invoice, frozen when it is issued.
///
/// @param place for people, `Texas`, or the country outside the US
/// @param evidence what the reason rests on: a certificate's number or the state's condition; null when nothing
/// is needed
public record TaxAssessment(
        TaxReason reason, String place, @Nullable String evidence, List<TaxLine> lines, List<TaxStep> explanation) {

    public TaxAssessment {
        lines = List.copyOf(lines);
        explanation = List.copyOf(explanation);
    }

    public Money tax(Currency currency) {
        return lines.stream().map(TaxLine::amount).reduce(Money.zero(currency), Money::plus);
    }
}
