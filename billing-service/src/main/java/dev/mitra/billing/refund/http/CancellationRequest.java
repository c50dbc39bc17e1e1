package dev.mitra.billing.refund.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A refund to take back.
///
/// @param words why
/// @param movementId of the unexplained booking (`/v1/bank-movements`) by which the bank brought back what had left;
///     null for a refund that has not left
public record CancellationRequest(
        @NotBlank @Size(max = 300) String words, @Nullable String movementId) {}
