package dev.mitra.reseller.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /// Those that are published and do not apply yet on this day.
    public List<PolicyVersion> announcedOn(LocalDate day) {
        return newestFirst.stream()
                .filter(version -> version.effectiveFrom().isAfter(day))
                .toList();
    }

    /// The version that applied before this one.
    public Optional<PolicyVersion> before(PolicyVersion version) {
        return newestFirst.stream()
                .dropWhile(other -> !other.name().equals(version.name()))
                .skip(1)
                .findFirst();
    }

    /// R9.1: whether an order of this day is the first to accept the version that applies: the one that was accepted
    /// last is older.
    ///
    /// @param accepted name of the newest version that was accepted, null for none
    public Optional<PolicyVersion> acceptedByOrderOn(LocalDate day, @Nullable String accepted) {
        return inForceOn(day)
                .filter(current -> Optional.ofNullable(accepted)
                        .flatMap(this::named)
                        .filter(last -> !last.effectiveFrom().isBefore(current.effectiveFrom()))
                        .isEmpty());
    }

    /// The one of two accepted versions that begins later: accepting the one in force beside an announced one takes
    /// nothing back.
    ///
    /// @param accepted name of the newest that was accepted before, null for none
    public String later(String name, @Nullable String accepted) {
        return accepted != null && named(accepted).isPresent() && place(accepted) < place(name) ? accepted : name;
    }

    private int place(String name) {
        return named(name).map(newestFirst::indexOf).orElse(newestFirst.size());
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
