package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import java.util.Optional;

/// Whether, and for how long, accepted opportunities have an effect on margin (R11.4). By default they have none.
///
/// @param extra percentage points; zero: no effect
/// @param days from the acceptance
/// @param cap the programme's highest rate (R4.1): no reseller gets more, by whatever way
public record ExtraDiscountRule(Percentage extra, int days, Percentage cap) {

    public ExtraDiscountRule {
        if (days < 1) {
            throw new IllegalArgumentException("what an opportunity adds lasts a day at least");
        }
    }

    /// Empty where an opportunity has no effect.
    public Optional<ExtraDiscount> on(LocalDate today) {
        return extra.isZero() ? Optional.empty() : Optional.of(new ExtraDiscount(extra, cap, today.plusDays(days)));
    }
}
