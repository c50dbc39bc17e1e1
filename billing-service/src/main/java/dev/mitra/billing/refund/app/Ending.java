package dev.mitra.billing.refund.app;

import dev.mitra.billing.refund.Refund;

/// What became of a wish to end a refund.
public sealed interface Ending {

    record Done(Refund refund) implements Ending {}

    record UnknownRefund() implements Ending {}

    /// It was cancelled, or it has left and nobody says by which booking it came back.
    record Over() implements Ending {}

    /// The bank's booking is explained, of another currency or direction, or the amount cannot be.
    record OtherMovement() implements Ending {}
}
