package dev.mitra.reseller.privacy;

import dev.mitra.kernel.AccountId;

/// What is kept of people.
public interface Memory {

    /// Replaces the person in everything that was and will be written; a second time changes nothing.
    void forget(AccountId account);
}
