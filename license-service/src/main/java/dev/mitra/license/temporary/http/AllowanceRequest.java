package dev.mitra.license.temporary.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// @param limit how many may run at once; 0 switches temporary licences off for this reseller
public record AllowanceRequest(@Min(0) @Max(1000) int limit) {}
