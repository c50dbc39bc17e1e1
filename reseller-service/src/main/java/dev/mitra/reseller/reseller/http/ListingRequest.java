package dev.mitra.reseller.reseller.http;

import dev.mitra.reseller.reseller.ScreenshotId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What staff saw on the reseller's site.
///
/// @param screenshotId a picture of it that was uploaded before
public record ListingRequest(
        @NotBlank @Size(max = 100) String brand,

        @NotNull @Size(max = 500) @Pattern(regexp = ProfileForm.WEB)
        String url,

        @Nullable @Size(max = 2000) String note,

        @Nullable ScreenshotId screenshotId) {}
