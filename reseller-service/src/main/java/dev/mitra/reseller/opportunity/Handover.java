package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/// What a partner sends to hand a customer over.
public record Handover(
        String customer,
        Country country,
        @Nullable EmailAddress contact,
        @Nullable String product,
        String need,
        String consent) {}
