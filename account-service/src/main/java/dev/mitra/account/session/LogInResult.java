package dev.mitra.account.session;

import dev.mitra.account.token.AccessToken;
import java.time.Instant;

/// What becomes of a log-in.
public sealed interface LogInResult {
    record Granted(AccessToken token) implements LogInResult {}

    /// Wrong password, unknown address or unproven mailbox: nobody learns which.
    record Refused() implements LogInResult {}

    /// The password is right; the second factor's code is missing or wrong.
    record CodeNeeded(boolean wrong) implements LogInResult {}

    /// The password is right; staff have to set a second factor up on the log-in page first.
    record SetUpNeeded() implements LogInResult {}

    /// Too many attempts with this mailbox or from this address, whether or not it has an account.
    record Wait(Instant until) implements LogInResult {}
}
