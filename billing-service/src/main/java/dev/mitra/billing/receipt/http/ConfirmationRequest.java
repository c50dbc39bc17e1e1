package dev.mitra.billing.receipt.http;

import dev.mitra.billing.receipt.ReceiptId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// Receipts whose best proposal is confirmed.
///
/// @param leastScore only proposals with at least this score
public record ConfirmationRequest(
        @NotEmpty @Size(max = 200) List<@NotNull ReceiptId> receiptIds,
        @Min(1) @Max(100) int leastScore) {}
