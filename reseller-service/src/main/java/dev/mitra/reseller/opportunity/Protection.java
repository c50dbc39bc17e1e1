package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long a customer and product are kept for the partner that registered them first (R11.4). Off by
/// default.
///
/// @param period zero: nobody is protected
public record Protection(Duration period) {

    public Protection {
        if (period.isNegative()) {
            throw new IllegalArgumentException("a protected period is not negative");
        }
    }

    /// What a registration keeps for its partner.
    ///
    /// @param customer and `product` without spelling: accents, signs, legal form and case say nothing
    public record Claim(String customer, String product, Instant until) {}

    /// Empty when nobody is protected.
    public Optional<Claim> claim(Handover handover, Instant now) {
        return period.isZero()
                ? Optional.empty()
                : Optional.of(new Claim(
                        handover.country().code() + " " + PlainText.ofName(handover.customer()),
                        handover.product() == null ? "" : PlainText.ofName(handover.product()),
                        now.plus(period)));
    }
}
