package dev.mitra.billing.receipt.app;

import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.receipt.Continuity;
import dev.mitra.billing.receipt.ReceiptRecord;
import java.util.List;
import java.util.UUID;

/// What an import did, or would do.
///
/// @param duplicates payments that are receipts already
/// @param movements new bookings that are no money received
/// @param continuity of each statement
public record ImportReport(
        UUID file,
        List<BankStatement> statements,
        List<ReceiptRecord> receipts,
        int duplicates,
        int movements,
        List<Continuity> continuity) {}
