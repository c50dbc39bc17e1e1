package dev.mitra.account.access;

import dev.mitra.kernel.ResellerId;
import java.util.Optional;
import java.util.SortedSet;

/// What an account may do.
///
/// @param roles as they stand in a token: `customer`, `reseller`, `sales`, `finance`, `ops`, `admin`
/// @param reseller the ACTIVE reseller that the account acts for
public record Access(SortedSet<String> roles, Optional<ResellerId> reseller) {}
