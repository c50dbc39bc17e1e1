package dev.mitra.reseller.standing;

/// What some news did to a standing.
public sealed interface Shift {

    Standing standing();

    /// Nothing that others need to know.
    record Quiet(Standing standing) implements Shift {}

    /// @param from the value before; equal to the value after when an order made a RESTRICTED reseller
    ///     established, which shows once its arrears are paid
    record Changed(Standing standing, StandingValue from, StandingReason reason) implements Shift {}
}
