package dev.mitra.account.recovery;

import dev.mitra.kernel.AccountId;

/// What becomes of a token for a new password.
public sealed interface Reset {
    record Done(AccountId account) implements Reset {}

    /// Unknown, used or expired; which of them is nobody's business.
    record Refused() implements Reset {}
}
