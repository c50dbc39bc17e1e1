package dev.mitra.reseller.faq;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Entries that were made from answers.
public interface FaqEntries {

    void add(FaqEntry entry, Instant at);

    /// @param at when; the first publication's time stays
    void save(FaqEntry entry, Instant at);

    /// Waits until nobody else changes it.
    Optional<FaqEntry> lock(FaqEntryId id);

    /// Those that are public, in the order in which they became so.
    List<FaqEntry> published();

    /// The public one of this address.
    Optional<FaqEntry> published(String key);

    /// How many became public before it, and itself.
    long placeOf(FaqEntry published);

    /// Newest first.
    ///
    /// @param before where the page before ended, null for the first page
    List<FaqEntry> list(FaqEntry.@Nullable Status status, @Nullable FaqEntryId before, int limit);
}
