package dev.mitra.billing.writeoff.app;

import dev.mitra.billing.writeoff.WriteOff;

/// What became of a wish to write off, or of a decision on one.
public sealed interface Writing {

    record Done(WriteOff writeOff) implements Writing {}

    record UnknownInvoice() implements Writing {}

    record Unknown() implements Writing {}

    /// Paid, taken back, or given up already.
    record NothingOpen() implements Writing {}

    /// Nothing was delivered: the order is cancelled instead.
    record NotDelivered() implements Writing {}

    record AlreadyAsked() implements Writing {}

    /// Whoever asked cannot agree.
    record SamePerson() implements Writing {}

    /// It does not wait for this decision.
    record Decided() implements Writing {}

    /// More is open than was asked for.
    record Changed() implements Writing {}
}
