package dev.mitra.account.grant;

import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;

/// Grants with their codes and refresh tokens; those that nobody ended.
public interface Grants {

    void add(Grant grant);

    void add(Code code, RandomSecret secret);

    void add(Refresh refresh, RandomSecret secret);

    Optional<Grant> find(GrantId id);

    /// Locks the code until the transaction ends.
    Optional<Code> lockCode(RandomSecret secret);

    /// Locks the refresh token until the transaction ends.
    Optional<Refresh> lockRefresh(RandomSecret secret);

    void useCode(RandomSecret secret, Instant now);

    void useRefresh(RandomSecret secret, Instant now);

    /// False when it had ended already.
    boolean end(GrantId id, Instant now);

    int endAll(AccountId account, Instant now);

    /// Drops what ended or expired before.
    void forgetBefore(Instant instant);
}
