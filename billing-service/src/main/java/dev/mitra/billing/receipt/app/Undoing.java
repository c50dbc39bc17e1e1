package dev.mitra.billing.receipt.app;

import dev.mitra.billing.receipt.ReceiptRecord;

/// What became of a wish to undo a match, or to reverse a receipt.
public sealed interface Undoing {

    record Done(ReceiptRecord receipt) implements Undoing {}

    record UnknownReceipt() implements Undoing {}

    /// The invoice has no money of the receipt.
    record NotAllocated() implements Undoing {}

    /// A part of it was refunded to its reseller or exchanged, or all of it went back to its card: there is no taking
    /// back the whole, or nothing is left.
    record InParts() implements Undoing {}

    /// The bank's booking is explained already, or is none of the receipt's amount.
    record OtherMovement() implements Undoing {}

    /// Somebody allocated more of it at the same time: once more.
    record Changed() implements Undoing {}

    /// The money has left the account already, or is on its way back to the payer.
    record Gone() implements Undoing {}
}
