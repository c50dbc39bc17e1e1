package dev.mitra.order.reseller;

import org.jspecify.annotations.Nullable;

/// Whether somebody may order as a reseller today.
public sealed interface Admission {

    /// @param policyVersion the policy that applies, null while none was published
    record Admitted(Reseller reseller, @Nullable String policyVersion) implements Admission {}

    /// Not known as active (silent point 6).
    record NotActive() implements Admission {}

    /// A newer policy must be accepted first, where the vendor asks for that (R9.1).
    record PolicyNotAccepted(String policyVersion) implements Admission {}
}
