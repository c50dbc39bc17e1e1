package dev.mitra.billing.ledger;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to the money, once and for ever.
///
/// @param on the business day it belongs to
/// @param valuedOn from which day on its money counts, where that is said apart: what is matched later counts from the
///     money's value date
/// @param text in plain words, for people
/// @param reference unique: the same thing cannot be posted twice
/// @param lines at least two, debits equal to credits in every currency
public record JournalEntry(
        UUID id, LocalDate on, @Nullable LocalDate valuedOn, String text, String reference, List<JournalLine> lines) {

    /// @throws IllegalArgumentException when it does not balance
    public JournalEntry {
        lines = List.copyOf(lines);
        var sums = new HashMap<Currency, Money>();
        lines.forEach(line -> sums.merge(line.amount().currency(), line.amount(), Money::plus));
        if (lines.size() < 2 || sums.values().stream().anyMatch(sum -> !sum.isZero())) {
            throw new IllegalArgumentException("entry " + reference + " does not balance: " + sums.values());
        }
    }

    public static JournalEntry of(LocalDate on, String text, String reference, List<JournalLine> lines) {
        return new JournalEntry(UuidV7.random(), on, null, text, reference, lines);
    }

    /// About money of this value date.
    public JournalEntry valued(LocalDate day) {
        return new JournalEntry(id, on, day, text, reference, lines);
    }
}
