package dev.mitra.reseller.reseller;

import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A reseller's rates over time: each applies until the next one begins.
///
/// @param inOrder by first day, one per day
public record Rates(List<Rate> inOrder) {

    public static final Rates NONE = new Rates(List.of());

    public Rates {
        inOrder = inOrder.stream().sorted(Comparator.comparing(Rate::validFrom)).toList();
    }

    /// Empty before the first rate applies.
    public Optional<Percentage> on(LocalDate day) {
        return inOrder.reversed().stream()
                .filter(rate -> !rate.validFrom().isAfter(day))
                .findFirst()
                .map(Rate::percent);
    }

    /// What is already agreed for later days.
    public List<Rate> after(LocalDate day) {
        return inOrder.stream().filter(rate -> rate.validFrom().isAfter(day)).toList();
    }

    /// The day before the next one begins; empty for the last.
    public Optional<LocalDate> lastDayOf(Rate rate) {
        return inOrder.stream()
                .map(Rate::validFrom)
                .filter(day -> day.isAfter(rate.validFrom()))
                .findFirst()
                .map(next -> next.minusDays(1));
    }

    /// Replaces a rate of the same first day.
    public Rates with(Rate rate) {
        var others = inOrder.stream().filter(other -> !other.validFrom().equals(rate.validFrom()));
        return new Rates(Stream.concat(others, Stream.of(rate)).toList());
    }
}
