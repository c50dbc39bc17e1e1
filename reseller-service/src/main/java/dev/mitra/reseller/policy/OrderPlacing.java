package dev.mitra.reseller.policy;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;

/// An order of a reseller, as far as it accepts the policy (R9.1).
///
/// @param buyer the account that placed it
/// @param at when it was placed, business time
public record OrderPlacing(ResellerId reseller, AccountId buyer, Acceptance.ByOrder order, Instant at) {}
