package dev.mitra.reseller.reseller;

/// Who does something to a reseller, and what it is called in the audit trail.
///
/// @param actor account or client
/// @param name past tense: `ListingVerified`
public record Act(String actor, String name) {}
