package dev.mitra.billing.refund.app;

import dev.mitra.billing.refund.Refund;
import dev.mitra.kernel.Money;

/// What became of a wish for a refund.
public sealed interface Refunding {

    record Done(Refund refund) implements Refunding {}

    /// @param most what the reseller has in credit
    record TooMuch(Money most) implements Refunding {}
}
