package dev.mitra.billing.receipt.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Money that the bank took back without saying so in a file.
///
/// @param words why
/// @param valueDate null for today; never after it
/// @param movementId of the bank's unexplained booking (`/v1/bank-movements`) by which the money left; its value date
///     counts then. Null when no file has it
/// @param chargeback the payer disputes the payment: the licences that it bought are suspended
public record ReversalRequest(
        @NotBlank @Size(max = 300) String words,
        @Nullable LocalDate valueDate,
        @Nullable String movementId,
        @Nullable Boolean chargeback) {}
