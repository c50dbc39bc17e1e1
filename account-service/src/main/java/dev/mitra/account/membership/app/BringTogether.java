package dev.mitra.account.membership.app;

import dev.mitra.account.membership.Invitations;
import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.organisation.Organisation.MemberRole;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.reseller.ResellerMemberships;
import dev.mitra.account.support.app.EndSupport;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/// Moves members and homes of an organisation into another. Its id stays: the other services know its licences by
/// it, and every member's token names it beside the one it went into.
@ApplicationScoped
class BringTogether {

    private final Organisations organisations;
    private final Memberships memberships;
    private final Accounts accounts;
    private final ResellerMemberships resellers;
    private final Invitations invitations;
    private final EndSupport endSupport;

    BringTogether(
            Organisations organisations,
            Memberships memberships,
            Accounts accounts,
            ResellerMemberships resellers,
            Invitations invitations,
            EndSupport endSupport) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.accounts = accounts;
        this.resellers = resellers;
        this.invitations = invitations;
        this.endSupport = endSupport;
    }

    /// A reseller's organisation neither goes nor takes in: its buyers act for the reseller.
    boolean isPossible(OrganisationId gone, OrganisationId into) {
        int ids = organisations.absorbed(into) + 1 + organisations.absorbed(gone);
        int people = memberships.in(gone).size() + memberships.in(into).size();
        return ids <= Organisation.MOST_ABSORBED
                && people <= Organisation.MOST_MEMBERS
                && !resellers.isReseller(gone)
                && !resellers.isReseller(into);
    }

    /// Who owned the one is a buyer of the other; who belonged to both keeps the role there.
    @Transactional(TxType.MANDATORY)
    void bring(AccountId by, OrganisationId gone, OrganisationId into, Instant now) {
        for (var member : memberships.in(gone)) {
            memberships.remove(member);
            if (memberships.find(into, member.account()).isEmpty()) {
                var role = member.isOwner() ? MemberRole.BUYER : member.role();
                memberships.put(new Membership(into, member.account(), role));
            }
        }
        accounts.moveHomes(gone, into);
        invitations.closeAll(gone, now);
        endSupport.ofOrganisation(by, gone);
        organisations.absorb(gone, into, now);
    }
}
