package dev.mitra.reseller.amendment;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.reseller.Profile;
import java.time.Instant;

/// What a reseller asks for.
///
/// @param profile as it would be
/// @param reason why, for the reviewer: a merger, a move
public record Wish(AmendmentId id, ResellerId reseller, Profile profile, String reason, AccountId by, Instant at) {}
