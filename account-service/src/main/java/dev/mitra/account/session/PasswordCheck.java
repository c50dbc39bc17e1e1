package dev.mitra.account.session;

import dev.mitra.account.person.Account;
import java.time.Instant;

/// What becomes of an e-mail address and a password.
public sealed interface PasswordCheck {
    /// @param first the same in short, as what follows needs it
    record Right(Account.Active account, FirstFactor first) implements PasswordCheck {}

    /// Wrong password, unknown address or unproven mailbox: nobody learns which.
    record Refused() implements PasswordCheck {}

    /// Too many attempts with this mailbox, from this address or altogether, whether or not there is an account.
    record Wait(Instant until) implements PasswordCheck {}
}
