package dev.mitra.reseller.policy.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.policy.Acceptance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The evidence of an acceptance, the same for the reseller and for sales.
///
/// @param address network address from which it was accepted; absent when an order accepted it
/// @param userAgent absent when an order accepted it
/// @param orderNumber of the first order after the version took effect; absent when it was accepted explicitly
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AcceptanceView(
        ResellerId resellerId,
        String policyVersion,
        String sha256,
        String language,
        Instant acceptedAt,
        AccountId accountId,
        @Nullable String address,
        @Nullable String userAgent,
        @Nullable String orderNumber) {
    static AcceptanceView of(Acceptance evidence) {
        var order = evidence.order();
        return new AcceptanceView(
                evidence.reseller(),
                evidence.policyVersion(),
                evidence.sha256(),
                evidence.language().code(),
                evidence.at(),
                evidence.account(),
                order == null ? evidence.address() : null,
                order == null ? evidence.userAgent() : null,
                order == null ? null : order.number());
    }
}
