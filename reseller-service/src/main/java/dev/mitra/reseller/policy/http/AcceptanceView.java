package dev.mitra.reseller.policy.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.policy.Acceptance;
import java.time.Instant;

/// The evidence of an acceptance, as the reseller sees it.
public record AcceptanceView(
        ResellerId resellerId, String policyVersion, String sha256, String language, Instant acceptedAt) {

    static AcceptanceView of(Acceptance evidence) {
        return new AcceptanceView(
                evidence.reseller(),
                evidence.policyVersion(),
                evidence.sha256(),
                evidence.language().code(),
                evidence.at());
    }
}
