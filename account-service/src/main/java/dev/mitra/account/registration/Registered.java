package dev.mitra.account.registration;

import java.time.Instant;

/// What becomes of a request for an account. It never depends on whether the address is known.
public sealed interface Registered {
    /// It will be answered by mail.
    record Accepted() implements Registered {}

    /// Too many requests for this mailbox or from this address.
    record TooMany(Instant until) implements Registered {}
}
