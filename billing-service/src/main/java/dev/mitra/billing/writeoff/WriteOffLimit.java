package dev.mitra.billing.writeoff;

import dev.mitra.kernel.Money;
import java.math.BigDecimal;

/// What one person may give up alone.
///
/// @param alone in major units of whatever currency
public record WriteOffLimit(BigDecimal alone) {

    public boolean needsSecond(Money amount) {
        return amount.amount().compareTo(alone) > 0;
    }
}
