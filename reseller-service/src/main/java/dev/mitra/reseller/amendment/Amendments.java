package dev.mitra.reseller.amendment;

import dev.mitra.kernel.ResellerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All amendments. Changed under the reseller's lock only.
public interface Amendments {

    void add(Amendment amendment);

    void save(Amendment amendment);

    /// The reseller whose lock guards this amendment.
    Optional<ResellerId> resellerOf(AmendmentId id);

    Optional<Amendment> find(AmendmentId id);

    /// Whether one of this reseller waits for its review.
    boolean hasOpen(ResellerId reseller);

    /// A reseller's own, newest first.
    ///
    /// @param before where the page before ended, null for the first page
    List<Amendment> of(ResellerId reseller, @Nullable AmendmentId before, int limit);

    /// What waits for a review, the longest wait first.
    ///
    /// @param after where the page before ended, null for the first page
    List<Amendment> open(@Nullable AmendmentId after, int limit);
}
