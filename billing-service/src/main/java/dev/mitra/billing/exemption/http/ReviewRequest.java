package dev.mitra.billing.exemption.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A decision on a certificate.
///
/// @param states for which it is good; null for all that stand on it
/// @param words for the reseller; needed to reject
public record ReviewRequest(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 60) Set<@NotNull String> states,
        @Nullable @Size(max = 500) String words) {

    /// What staff found.
    public enum Outcome {
        VERIFIED,
        REJECTED
    }
}
