package dev.mitra.account.session;

import dev.mitra.account.token.AccessToken;
import java.time.Instant;

/// What becomes of a log-in.
public sealed interface LogInResult {
    record Granted(AccessToken token) implements LogInResult {}

    /// Wrong password, unknown address or unproven mailbox: nobody learns which.
    record Refused() implements LogInResult {}

    /// Too many attempts with this mailbox or from this address, whether or not it has an account.
    record Wait(Instant until) implements LogInResult {}
}
