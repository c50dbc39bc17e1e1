package dev.mitra.reseller.application;

import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;

/// Drafts, one per account.
public interface Drafts {

    Optional<Draft> of(AccountId account);

    /// Replaces the one before.
    void save(Draft draft);

    /// @return whether there was one
    boolean remove(AccountId account);

    /// All that were saved before.
    void forget(Instant before);
}
