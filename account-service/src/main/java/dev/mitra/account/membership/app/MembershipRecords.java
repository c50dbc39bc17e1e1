package dev.mitra.account.membership.app;

import dev.mitra.account.PersonalData;
import dev.mitra.account.membership.Invitations;
import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Account;
import dev.mitra.account.support.app.EndSupport;
import dev.mitra.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;

/// A person's organisations and invitations.
@ApplicationScoped
class MembershipRecords implements PersonalData {

    private final Memberships memberships;
    private final Organisations organisations;
    private final Invitations invitations;
    private final EndSupport endSupport;
    private final InstantSource time;

    MembershipRecords(
            Memberships memberships,
            Organisations organisations,
            Invitations invitations,
            EndSupport endSupport,
            InstantSource time) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.invitations = invitations;
        this.endSupport = endSupport;
        this.time = time;
    }

    /// @param role what the person is there
    record Belongs(OrganisationId organisation, String name, Organisation.MemberRole role) {}

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public List<?> export(Account account) {
        return memberships.of(account.id()).stream()
                .map(membership -> new Belongs(
                        membership.organisation(),
                        organisations
                                .find(membership.organisation())
                                .map(Organisation::name)
                                .orElse(""),
                        membership.role()))
                .toList();
    }

    /// An organisation that nobody else belongs to loses its name, which is often the person's, and trusts nobody.
    @Override
    @Transactional(TxType.MANDATORY)
    public void erase(Account.Active account) {
        for (var membership : memberships.of(account.id())) {
            erase(account, membership);
        }
        invitations.forgetAddress(account.email(), time.instant());
    }

    private void erase(Account.Active account, Membership membership) {
        var organisation = membership.organisation();
        organisations.lock(organisation);
        if (memberships.in(organisation).size() == 1) {
            organisations.rename(organisation, "-");
            endSupport.ofOrganisation(account.id(), organisation);
            invitations.closeAll(organisation, time.instant());
        }
        memberships.remove(membership);
    }
}
