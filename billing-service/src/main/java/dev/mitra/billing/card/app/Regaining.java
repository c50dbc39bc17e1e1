package dev.mitra.billing.card.app;

import dev.mitra.billing.receipt.Receipt;

/// What became of the news that a dispute was won.
public sealed interface Regaining {

    /// @param receipt of the money that came back
    record Done(Receipt.Accepted receipt) implements Regaining {}

    /// No receipt of a card's money.
    record Unknown() implements Regaining {}

    /// The acquirer has not taken the money, or has brought it back already.
    record NotDisputed() implements Regaining {}
}
