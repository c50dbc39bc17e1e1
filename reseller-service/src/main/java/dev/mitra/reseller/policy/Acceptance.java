package dev.mitra.reseller.policy;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Language;
import java.time.Instant;

/// The evidence that a reseller agreed to the policy (R9.1): there is no signed agreement.
///
/// @param sha256 of the text that was shown
/// @param language in which it was shown, known by the hash
/// @param address IP address from which it was accepted
/// @param userAgent as the client names itself, at most 500 characters
public record Acceptance(
        ResellerId reseller,
        AccountId account,
        String policyVersion,
        String sha256,
        Language language,
        String address,
        String userAgent,
        Instant at) {}
