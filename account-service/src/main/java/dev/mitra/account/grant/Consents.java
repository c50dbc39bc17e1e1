package dev.mitra.account.grant;

import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.Set;

/// Which application people let learn what about them.
public interface Consents {

    /// The scopes that the person agreed to; empty when never asked.
    Set<String> of(AccountId account, String application);

    /// Adds to what was agreed before.
    void give(AccountId account, String application, Set<String> scopes, Instant now);
}
