package dev.mitra.account.access.app;

import dev.mitra.account.access.Access;
import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Reads an account with all that its owner may see.
@ApplicationScoped
public class ShowAccount {

    private final Accounts accounts;
    private final Organisations organisations;
    private final GatherAccess gatherAccess;

    ShowAccount(Accounts accounts, Organisations organisations, GatherAccess gatherAccess) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.gatherAccess = gatherAccess;
    }

    /// An account, what it may do, and its organisation.
    public record Shown(Account account, Access access, Organisation organisation) {}

    @Transactional
    public Optional<Shown> of(AccountId id) {
        return accounts.find(id)
                .flatMap(account -> organisations
                        .find(account.organisation())
                        .map(organisation -> new Shown(account, gatherAccess.of(id), organisation)));
    }
}
