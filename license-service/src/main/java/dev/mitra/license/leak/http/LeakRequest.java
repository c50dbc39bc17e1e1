package dev.mitra.license.leak.http;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// One of hash and file.
///
/// @param sha256 of the file as it was sent
/// @param file what was found, as it was pasted
public record LeakRequest(
        @Pattern(regexp = "[0-9a-fA-F]{64}") @Nullable String sha256,
        @Size(max = 65_536) @Nullable String file) {}
