package dev.mitra.reseller.policy.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// @param sha256 of the text that was shown, as the policy's address names it
public record AcceptanceRequest(
        @NotBlank @Size(max = 40) String policyVersion,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
