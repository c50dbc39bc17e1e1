package dev.mitra.reseller.policy;

import dev.mitra.kernel.AccountId;

/// What comes with the request to accept a policy.
///
/// @param sha256 of the text that the client has shown
/// @param address IP address of the client
public record Signing(
        AccountId account, String actor, String policyVersion, String sha256, String address, String userAgent) {

    private static final int LONGEST = 500;

    public Signing {
        userAgent = userAgent.substring(0, Math.min(LONGEST, userAgent.length()));
    }
}
