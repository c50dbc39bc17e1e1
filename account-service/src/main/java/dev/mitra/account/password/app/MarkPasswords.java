package dev.mitra.account.password.app;

import dev.mitra.account.password.PasswordMark;
import dev.mitra.account.password.Passwords;
import dev.mitra.account.person.Accounts;
import dev.mitra.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/// Whether what began with a password may go on: whoever knew one that was replaced since is out.
@ApplicationScoped
public class MarkPasswords {

    private final Passwords passwords;
    private final Accounts accounts;

    MarkPasswords(Passwords passwords, Accounts accounts) {
        this.passwords = passwords;
        this.accounts = accounts;
    }

    /// Of the password that the account has now.
    @Transactional
    public PasswordMark of(AccountId account) {
        return PasswordMark.of(passwords.of(account));
    }

    /// Holds the account until the transaction ends, as whoever replaces its password does. False when that has been
    /// done, and when the account is there no more.
    @Transactional(TxType.MANDATORY)
    public boolean hold(AccountId account, PasswordMark mark) {
        if (accounts.find(account).isEmpty()) {
            return false;
        }
        accounts.lock(account);
        return of(account).equals(mark);
    }
}
