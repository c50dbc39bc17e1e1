package dev.mitra.billing.refund.app;

import dev.mitra.billing.refund.Refund;
import dev.mitra.kernel.Money;

/// What became of a wish for a refund.
public sealed interface Refunding {

    record Done(Refund refund) implements Refunding {}

    /// @param most what is free
    record TooMuch(Money most) implements Refunding {}

    record UnknownReceipt() implements Refunding {}

    record StillHeld() implements Refunding {}

    record Reversed() implements Refunding {}
}
