package dev.mitra.reseller.privacy;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.ThreadId;

/// What is kept of people.
public interface Memory {

    /// Replaces the person in everything that was and will be written; a second time changes nothing.
    void forget(AccountId account);

    boolean isForgotten(AccountId account);

    /// Remembers by a hash whose mailbox this is, so that its letters are found when the account is erased.
    ///
    /// @param mailbox that the account proved to be its own
    void note(AccountId account, EmailAddress mailbox);

    /// Replaces somebody at a customer in everything that was written in one thread.
    void forgetContact(EmailAddress mailbox, ThreadId thread);
}
