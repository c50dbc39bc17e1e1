package dev.mitra.billing.receipt.app;

import dev.mitra.billing.receipt.ReceiptRecord;
import dev.mitra.kernel.Money;

/// What became of a wish to allocate money by hand.
public sealed interface Allocating {

    record Done(ReceiptRecord receipt) implements Allocating {}

    record UnknownReceipt() implements Allocating {}

    record UnknownInvoice() implements Allocating {}

    /// A hold is open: it is not accepted money yet.
    record StillHeld() implements Allocating {}

    /// The bank took the money back.
    record Reversed() implements Allocating {}

    /// Paid or taken back already.
    record NothingOpen() implements Allocating {}

    record OtherCurrency() implements Allocating {}

    /// The money is known to be another reseller's.
    record OtherPayer() implements Allocating {}

    /// @param most what is free and open
    record TooMuch(Money most) implements Allocating {}
}
