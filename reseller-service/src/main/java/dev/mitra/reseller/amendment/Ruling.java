package dev.mitra.reseller.amendment;

import dev.mitra.reseller.reseller.Reseller;

/// What became of an attempt to change an amendment.
public sealed interface Ruling {

    record Done(Amendment amendment) implements Ruling {}

    record NotInState(Amendment.Status status) implements Ruling {}

    /// Nobody reviews a change of their own firm.
    record ReviewerIsApplicant() implements Ruling {}

    /// One at a time.
    record AlreadyRequested() implements Ruling {}

    /// It names the same firm in the same country, which the reseller changes itself.
    record SameFirm() implements Ruling {}

    /// The reseller is in no state in which a profile changes.
    record ResellerRefused(Reseller.Status status) implements Ruling {}

    /// No such amendment, or another reseller's.
    record NotFound() implements Ruling {}
}
