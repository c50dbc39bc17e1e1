package dev.mitra.reseller.amendment.http;

import dev.mitra.reseller.reseller.http.ProfileForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A profile with another legal name or country.
///
/// @param reason why, for the reviewer
public record AmendmentRequest(
        @NotNull @Valid ProfileForm profile,
        @NotBlank @Size(max = 2000) String reason) {}
