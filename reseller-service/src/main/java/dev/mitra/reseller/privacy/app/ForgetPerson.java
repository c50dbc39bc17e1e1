package dev.mitra.reseller.privacy.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.privacy.Memory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Forgets who had itself erased. The firm's correspondence stays, the person's mailbox goes.
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
}
