package dev.mitra.billing.tax.http;

/// What an import did, or would do.
///
/// @param renewed rows that got an end, a source or a day of verification
public record TaxImportView(int added, int renewed, int unchanged, boolean dryRun) {}
