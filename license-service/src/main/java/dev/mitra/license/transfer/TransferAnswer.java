package dev.mitra.license.transfer;

/// What comes of an act on a transfer.
public sealed interface TransferAnswer {

    record Done(Transfer transfer) implements TransferAnswer {}

    /// No such licence or transfer, or none of the caller's.
    record Unknown() implements TransferAnswer {}

    /// Only an active permanent licence changes hands.
    record NotTransferable() implements TransferAnswer {}

    /// There is an open proposal for the licence.
    record AlreadyProposed() implements TransferAnswer {}

    /// It was accepted, declined or withdrawn before.
    record Decided() implements TransferAnswer {}
}
