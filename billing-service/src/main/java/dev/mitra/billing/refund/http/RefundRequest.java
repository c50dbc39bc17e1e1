package dev.mitra.billing.refund.http;

import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Money to give back: of a reseller's credit, or of one receipt, whoever's it is.
///
/// @param resellerId whose credit; null when a receipt is named
/// @param receiptId of which the money goes back: also of what nobody has named, or a direct buyer paid too much; null
///     when a reseller is named
/// @param amount at most what is unused
/// @param words why, for the record
public record RefundRequest(
        @Nullable ResellerId resellerId,
        @Nullable ReceiptId receiptId,
        @NotNull Money amount,
        @NotBlank @Size(max = 300) String words) {}
