package dev.mitra.account.throttle;

import java.time.Instant;

/// The counters of all attempts.
public interface AttemptCounters {

    /// Locks the counter until the transaction ends; makes it when there is none.
    Attempts lock(String key);

    void save(String key, Attempts attempts);

    /// Drops the counters of attempts that were last made before.
    void forgetBefore(Instant instant);
}
