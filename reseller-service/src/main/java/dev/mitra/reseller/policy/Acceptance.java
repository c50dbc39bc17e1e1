package dev.mitra.reseller.policy;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The evidence that a reseller agreed to the policy (R9.1): there is no signed agreement.
///
/// @param sha256 of the text that was shown; of an order the text in the reseller's language
/// @param language in which it was shown, known by the hash
/// @param address IP address from which it was accepted, empty when an order accepted it
/// @param userAgent as the client names itself, at most 500 characters; empty when an order accepted it
/// @param order that accepted it, null when somebody did so explicitly
public record Acceptance(
        ResellerId reseller,
        AccountId account,
        String policyVersion,
        String sha256,
        Language language,
        String address,
        String userAgent,
        Instant at,
        @Nullable ByOrder order) {

    /// The first order after a new version took effect.
    ///
    /// @param number as it stands on its invoice
    public record ByOrder(OrderId id, String number) {}
}
