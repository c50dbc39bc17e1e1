package dev.mitra.account.privacy.app;

import dev.mitra.account.PersonalData;
import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.privacy.Erasure;
import dev.mitra.account.privacy.PlatformRecords;
import dev.mitra.account.privacy.publishes.AccountErased;
import dev.mitra.account.reseller.ResellerMemberships;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Outbox;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Erases a person: name and mailbox are replaced, what only served the person is deleted, ids stay so that orders
/// and invoices, which the law requires, stay connected. The mailbox is free for a new account afterwards.
@ApplicationScoped
public class EraseAccount {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Organisations organisations;
    private final ResellerMemberships resellers;
    private final PlatformRecords records;
    private final List<PersonalData> features;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final BusinessClock clock;

    EraseAccount(
            Accounts accounts,
            Memberships memberships,
            Organisations organisations,
            ResellerMemberships resellers,
            PlatformRecords records,
            @All List<PersonalData> features,
            Outbox outbox,
            AuditTrail audit,
            BusinessClock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.organisations = organisations;
        this.resellers = resellers;
        this.records = records;
        this.features = features;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// Organisations first, as everybody does who changes their members: two owners who go at once take turns, and the
    /// second is judged by what the first left.
    ///
    /// @param confirmation the account's own mailbox, typed again: it cannot be undone
    @Transactional
    public Erasure erase(AccountId id, EmailAddress confirmation) {
        lockOrganisations(id);
        if (accounts.find(id).isEmpty()) {
            return new Erasure.NotThere();
        }
        var account = accounts.lock(id);
        lockOrganisations(id); // one that was joined meanwhile
        return switch (account) {
            case Account.Unproven _ -> new Erasure.NotThere();
            case Account.Active active when !active.email().equals(confirmation) -> new Erasure.NotConfirmed();
            case Account.Active active
            when resellers.ownAccountIn(active.organisation(), id) -> new Erasure.ActsForReseller();
            case Account.Active _ when isNeeded(id) -> new Erasure.LastOwner();
            case Account.Active active -> erase(active);
        };
    }

    /// In the order of their ids.
    private void lockOrganisations(AccountId id) {
        memberships.reach(id).forEach(organisations::lock);
    }

    private boolean isNeeded(AccountId id) {
        return memberships.of(id).stream()
                .filter(Membership::isOwner)
                .map(mine -> memberships.in(mine.organisation()))
                .anyMatch(all -> all.size() > 1
                        && all.stream().filter(Membership::isOwner).count() == 1);
    }

    private Erasure erase(Account.Active account) {
        features.forEach(feature -> feature.erase(account));
        records.forgetMailsTo(account.email());
        long version = accounts.erase(account);
        outbox.publish(new AccountErased(account.id().value(), version, clock.now()));
        audit.record(account.id().external(), "AccountErased", account.id().external(), null, null);
        return new Erasure.Done();
    }
}
