package dev.mitra.billing.receipt.app;

import dev.mitra.billing.bank.BankFileFault;

/// What became of an uploaded bank file.
public sealed interface ImportResult {

    record Imported(ImportReport report) implements ImportResult {}

    record Refused(BankFileFault fault, String where) implements ImportResult {}
}
