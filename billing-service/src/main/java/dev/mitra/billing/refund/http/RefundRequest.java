package dev.mitra.billing.refund.http;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Credit to give back.
///
/// @param amount at most what the reseller has unused
/// @param words why, for the record
public record RefundRequest(
        @NotNull ResellerId resellerId,
        @NotNull Money amount,
        @NotBlank @Size(max = 300) String words) {}
