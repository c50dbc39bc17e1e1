package dev.mitra.reseller.reseller.http;

import dev.mitra.kernel.Percentage;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param validFrom first day in the vendor's zone; today when absent
public record RateRequest(
        @NotNull Percentage ratePercent, @Nullable LocalDate validFrom) {}
