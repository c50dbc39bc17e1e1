package dev.mitra.billing.exemption.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a certificate is good no more.
///
/// @param words for the reseller
public record RevocationRequest(@NotBlank @Size(max = 500) String words) {}
