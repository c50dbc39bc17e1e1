package dev.mitra.reseller.policy;

import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Published versions and the evidence of their acceptance.
public interface Policies {

    /// The Reseller Policy as such: the key of its events.
    UUID policyId();

    /// Waits until nobody else publishes a version.
    void lock();

    /// @return the number of the version, which is the version of its event
    long publish(PolicyVersion version, Instant at);

    /// All of them with their whole texts; whoever wants one version asks for that.
    PublishedPolicies published();

    Optional<PolicyVersion> named(String version);

    /// Name of the version that applies on this day.
    Optional<String> inForceOn(LocalDate day);

    Optional<Acceptance> acceptance(ResellerId reseller, String policyVersion);

    /// What this reseller has agreed to, newest first; one per version.
    List<Acceptance> acceptances(ResellerId reseller);

    void save(Acceptance acceptance);
}
