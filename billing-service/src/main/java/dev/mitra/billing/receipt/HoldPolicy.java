package dev.mitra.billing.receipt;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides whether money waits for a person before it settles anything. All holds are off by default.
///
/// @param above amounts beyond this many major units are held, in whatever currency; null holds nothing
public record HoldPolicy(@Nullable BigDecimal above) {

    public Optional<HoldReason> hold(IncomingMoney money) {
        return above != null && money.amount().amount().compareTo(above) > 0
                ? Optional.of(HoldReason.AMOUNT)
                : Optional.empty();
    }
}
