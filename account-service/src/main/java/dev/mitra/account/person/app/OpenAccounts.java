package dev.mitra.account.person.app;

import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/// Opens accounts for addresses that have none, each with an organisation of its own.
@ApplicationScoped
public class OpenAccounts {

    private final Accounts accounts;
    private final Organisations organisations;
    private final AuditTrail audit;

    OpenAccounts(Accounts accounts, Organisations organisations, AuditTrail audit) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.audit = audit;
    }

    /// An account to be opened.
    ///
    /// @param firm what its organisation is called
    public record Opening(Account account, String firm) {}

    /// The accounts that were opened; the others' addresses had one already, perhaps since this very moment.
    @Transactional
    public Set<AccountId> open(List<Opening> openings) {
        var opened = accounts.addAbsent(openings.stream().map(Opening::account).toList());
        if (opened.isEmpty()) {
            return opened;
        }
        organisations.addAll(openings.stream()
                .filter(opening -> opened.contains(opening.account().id()))
                .map(opening -> new Organisation(
                        opening.account().organisation(),
                        opening.firm(),
                        opening.account().id()))
                .toList());
        for (var flagged : accounts.flagLookalikes(opened)) {
            audit.record(
                    "system",
                    "AccountFlagged",
                    flagged.id().external(),
                    null,
                    flagged.suspicion().name());
        }
        return opened;
    }
}
