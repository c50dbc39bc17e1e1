package dev.mitra.account.session;

import dev.mitra.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Somebody who has shown the first factor and has to show the second.
///
/// @param methods shown so far
public record Halfway(AccountId account, List<String> methods, NextStep next, Instant since) {

    /// How long the second may take.
    public static final Duration LASTS = Duration.ofMinutes(10);

    public Halfway {
        methods = List.copyOf(methods);
    }
}
