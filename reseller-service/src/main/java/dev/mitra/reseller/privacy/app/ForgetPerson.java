package dev.mitra.reseller.privacy.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.privacy.Memory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Forgets who had itself erased, and who was named without wanting it. The firm's correspondence stays, the
/// person's mailbox goes.
@ApplicationScoped
@Transactional
public class ForgetPerson {

    private final Memory memory;

    ForgetPerson(Memory memory) {
        this.memory = memory;
    }

    public void forget(AccountId account) {
        memory.forget(account);
    }

    /// An access token lasts some minutes longer than its account.
    public boolean isForgotten(AccountId account) {
        return memory.isForgotten(account);
    }

    /// Whoever proved a mailbox may have written from it, and never applied.
    public void note(AccountId account, EmailAddress mailbox) {
        memory.note(account, mailbox);
    }

    /// Somebody at a customer, wherever a partner's thread names it.
    public void forgetContact(EmailAddress mailbox, ThreadId thread) {
        memory.forgetContact(mailbox, thread);
    }
}
