package dev.mitra.billing.refund.http;

import jakarta.validation.constraints.NotNull;

/// The bank's booking by which a refund left.
///
/// @param movementId of an unexplained one (`/v1/bank-movements`), over the refund's amount and the bank's fee
public record RefundPaymentRequest(@NotNull String movementId) {}
