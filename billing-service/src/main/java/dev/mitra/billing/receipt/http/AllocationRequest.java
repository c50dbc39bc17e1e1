package dev.mitra.billing.receipt.http;

import dev.mitra.kernel.Money;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/// Which invoice money is for.
///
/// @param invoiceNumber `INV-2026-000042`
/// @param amount null for as much as is free and open
public record AllocationRequest(
        @NotBlank String invoiceNumber, @Nullable Money amount) {}
