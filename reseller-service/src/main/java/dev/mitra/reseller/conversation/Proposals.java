package dev.mitra.reseller.conversation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Replies that wait for a second person, and what became of them. For staff alone.
public interface Proposals {

    void add(Proposal proposal);

    void save(Proposal proposal);

    /// Waits until nobody else changes it.
    Optional<Proposal> lock(ProposalId id);

    /// Oldest first.
    ///
    /// @param after where the page before ended, null for the first page
    List<Proposal> of(ThreadId thread, @Nullable ProposalId after, int limit);

    /// All that wait, of all threads, oldest first.
    List<Proposal> waiting(@Nullable ProposalId after, int limit);
}
