package dev.mitra.reseller.reseller;

import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The listings of all resellers that may order, by when they were last seen (R2.6).
public interface Listings {

    /// Those last seen before `limit`, the longest ago first.
    ///
    /// @param after where the page before ended, null for the first page
    List<DueListing> seenBefore(Instant limit, @Nullable Place after, int rows);

    /// Where a page ended.
    record Place(Instant verifiedAt, ResellerId reseller, String brand) {}
}
