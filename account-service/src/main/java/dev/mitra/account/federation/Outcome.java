package dev.mitra.account.federation;

import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.UUID;

/// What becomes of an answer from elsewhere.
public sealed interface Outcome {
    /// The identity is connected with this account.
    record Known(AccountId account) implements Outcome {}

    /// Not connected yet: a mail goes to the address that the issuer told us.
    ///
    /// @param wish to be answered in the browser that began
    record MailSent(UUID wish) implements Outcome {}

    /// Not connected, and no address to write to.
    record NoMail() implements Outcome {}

    /// Too many mails to this mailbox.
    record Wait(Instant until) implements Outcome {}
}
