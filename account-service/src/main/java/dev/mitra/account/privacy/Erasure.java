package dev.mitra.account.privacy;

/// What becomes of the wish to be erased.
public sealed interface Erasure {
    record Done() implements Erasure {}

    /// The confirmation does not name the account's own mailbox.
    record NotConfirmed() implements Erasure {}

    record NotThere() implements Erasure {}

    /// Others belong to an organisation that would be left without owner.
    record LastOwner() implements Erasure {}

    /// A reseller acts by this account.
    record ActsForReseller() implements Erasure {}
}
