package dev.mitra.reseller.application;

import dev.mitra.kernel.AccountId;
import java.time.Instant;

/// An application that is not sent yet.
///
/// @param form JSON of what was filled in, as its form wrote it
public record Draft(AccountId account, String form, Instant savedAt) {}
