package dev.mitra.account.membership.app;

import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.reseller.ResellerMemberships;
import dev.mitra.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/// The organisation that gets what orders bring to an account is one that the account belongs to, always.
@ApplicationScoped
class MoveHome {

    private final Accounts accounts;
    private final Organisations organisations;
    private final ResellerMemberships resellers;

    MoveHome(Accounts accounts, Organisations organisations, ResellerMemberships resellers) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.resellers = resellers;
    }

    /// Whether it is the account by which the organisation is a reseller.
    boolean isHeldByReseller(Membership member) {
        return resellers.ownAccountIn(member.organisation(), member.account());
    }

    /// Founds a new home for whoever leaves its old one.
    @Transactional(TxType.MANDATORY)
    void awayFrom(Membership left) {
        var account = accounts.lock(left.account());
        if (account.organisation().equals(left.organisation())) {
            var home = OrganisationId.random();
            organisations.addAll(List.of(new Organisation(home, account.name().text(), account.id())));
            accounts.save(account.movedTo(home));
        }
    }
}
