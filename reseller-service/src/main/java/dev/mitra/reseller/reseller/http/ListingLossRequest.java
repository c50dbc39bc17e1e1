package dev.mitra.reseller.reseller.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A brand that staff did not find on the reseller's site any more.
///
/// @param note what was seen instead; the reseller is told
public record ListingLossRequest(
        @NotBlank @Size(max = 100) String brand,
        @NotBlank @Size(max = 2000) String note) {}
