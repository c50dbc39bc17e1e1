package dev.mitra.reseller.policy.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.policy.PolicyVersion;
import dev.mitra.reseller.programme.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A version of the Reseller Policy has its public address now (R9.2).
///
/// @param sha256 of the English text
@EventType(name = "PolicyPublished", topic = "mitra.reseller")
public record PolicyPublished(
        UUID policyId, String policyVersion, String sha256, LocalDate effectiveFrom, long version, Instant occurredAt)
        implements OutboundEvent {

    public static PolicyPublished of(UUID policyId, PolicyVersion policy, long number, Instant at) {
        return new PolicyPublished(
                policyId, policy.name(), policy.in(Language.EN).sha256(), policy.effectiveFrom(), number, at);
    }

    @Override
    public UUID key() {
        return policyId;
    }
}
