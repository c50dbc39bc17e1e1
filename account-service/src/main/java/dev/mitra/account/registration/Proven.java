package dev.mitra.account.registration;

import dev.mitra.account.person.Account;

/// What becomes of a token that somebody presents.
public sealed interface Proven {
    /// The mailbox is theirs, and the password is set.
    record Yes(Account.Active account) implements Proven {}

    /// The token is unknown, used, expired, or made for something else; which of them is nobody's business.
    record No() implements Proven {}
}
