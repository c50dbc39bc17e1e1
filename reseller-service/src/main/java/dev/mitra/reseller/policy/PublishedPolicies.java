package dev.mitra.reseller.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All published versions, and which of them counts on a day.
///
/// @param newestFirst by first day
public record PublishedPolicies(List<PolicyVersion> newestFirst) {

    public PublishedPolicies {
        newestFirst = newestFirst.stream()
                .sorted(Comparator.comparing(PolicyVersion::effectiveFrom)
                        .thenComparing(PolicyVersion::name)
                        .reversed())
                .toList();
    }

    /// The version that applies on this day.
    public Optional<PolicyVersion> inForceOn(LocalDate day) {
        return newestFirst.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .findFirst();
    }

    public Optional<PolicyVersion> named(String name) {
        return newestFirst.stream()
                .filter(version -> version.name().equals(name))
                .findFirst();
    }

    /// Whether a newer version applies already, so that accepting this one says nothing.
    public boolean isSuperseded(PolicyVersion version, LocalDate day) {
        return inForceOn(day)
                .filter(current -> current.effectiveFrom().isAfter(version.effectiveFrom()))
                .isPresent();
    }
}
