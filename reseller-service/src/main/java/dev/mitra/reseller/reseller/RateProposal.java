package dev.mitra.reseller.reseller;

import dev.mitra.kernel.AccountId;

/// A rate that one member of sales has entered and another has to confirm: it is not the programme's default.
public record RateProposal(Rate rate, AccountId by) {}
