package dev.mitra.reseller.policy.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.policy.Acceptance;
import java.time.Instant;
import java.util.UUID;

/// A reseller agreed to the policy (R9.1).
///
/// @param implicit whether an order accepted it, after the notice period of a new version
@EventType(name = "PolicyAccepted", topic = "mitra.reseller")
public record PolicyAccepted(
        UUID resellerId,
        UUID accountId,
        String policyVersion,
        String sha256,
        boolean implicit,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static PolicyAccepted of(Acceptance acceptance, long version) {
        return new PolicyAccepted(
                acceptance.reseller().value(),
                acceptance.account().value(),
                acceptance.policyVersion(),
                acceptance.sha256(),
                acceptance.order() != null,
                version,
                acceptance.at());
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
