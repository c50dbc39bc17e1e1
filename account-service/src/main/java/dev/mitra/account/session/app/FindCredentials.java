package dev.mitra.account.session.app;

import dev.mitra.account.password.Passwords;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.session.Credentials;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Finds who may log in with an address: an account whose mailbox is proven and that has a password.
@ApplicationScoped
public class FindCredentials {

    private final Accounts accounts;
    private final Passwords passwords;

    FindCredentials(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /// Asks the same two questions of the database whether or not the address is known.
    @Transactional
    public Optional<Credentials> of(EmailAddress email) {
        var account = accounts.byEmail(email);
        var password = passwords.of(account.map(Account::id).orElseGet(AccountId::random));
        return account.filter(Account.Active.class::isInstance)
                .map(Account.Active.class::cast)
                .flatMap(active -> password.map(hash -> new Credentials(active, hash)));
    }
}
