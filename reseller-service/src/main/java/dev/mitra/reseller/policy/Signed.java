package dev.mitra.reseller.policy;

import dev.mitra.reseller.reseller.Reseller;

/// What became of an attempt to accept a policy.
public sealed interface Signed {

    record Accepted(Acceptance evidence) implements Signed {}

    /// The account has not applied.
    record NoApplication() implements Signed {}

    record UnknownVersion(String version) implements Signed {}

    /// @param current the version that applies
    record Superseded(String current) implements Signed {}

    /// The hash is of no text of this version: something else was shown.
    record OtherText() implements Signed {}

    /// Its application was rejected.
    record NotInState(Reseller.Status status) implements Signed {}
}
