package dev.mitra.account.person.app;

import dev.mitra.account.person.Accounts;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.Invariant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// I2. The unique index holds it for equal texts; this looks for texts that differ and mean the same mailbox.
@ApplicationScoped
public class OneAccountPerAddress implements Invariant {

    private final Accounts accounts;

    OneAccountPerAddress(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "I2";
    }

    @Override
    public String sentence() {
        return "There is one account per canonical e-mail address.";
    }

    @Override
    @Transactional
    public List<String> offending() {
        return accounts.sharingAMailbox().stream().map(AccountId::external).toList();
    }
}
