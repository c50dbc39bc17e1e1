package dev.mitra.billing.exemption;

import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The certificates and the states' rules about them.
public interface Certificates {

    /// Those of the codes that are states.
    Set<String> states(Set<String> codes);

    /// The rules of the states that have one.
    Map<String, ExpiryRule> expiryRules(LocalDate day);

    /// False when the reseller submitted the same file before.
    boolean add(Certificate.Submitted certificate, byte[] content);

    void save(Certificate certificate);

    Optional<Certificate> lock(CertificateId id);

    /// The newest first.
    ///
    /// @param reseller null for everybody's
    /// @param status on this day, as [CertificateStatus#of] tells it; null for all
    List<Certificate> find(
            @Nullable ResellerId reseller,
            @Nullable CertificateStatus status,
            LocalDate today,
            @Nullable CertificateId before,
            int limit);

    /// @param reseller null for everybody's
    Optional<Certificate> find(@Nullable ResellerId reseller, CertificateId id);

    /// Verified ones of these resellers, the newest first.
    List<Certificate.Verified> verifiedOf(Collection<ResellerId> resellers, int limit);

    Optional<byte[]> content(CertificateId id);

    /// What is good for a state and ends on this day, unless another of the reseller's is good for longer.
    List<Expiring> expiring(LocalDate day);

    /// A certificate whose coverage of a state ends.
    record Expiring(CertificateId certificate, ResellerId reseller, Coverage coverage) {}
}
