package dev.mitra.account.membership.app;

import dev.mitra.account.membership.Changed;
import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisation.MemberRole;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Roles and the end of a membership. The organisation's row is locked first, so that two owners who step down at
/// once do not leave it without one.
@ApplicationScoped
public class ChangeMembers {

    private final Organisations organisations;
    private final Memberships memberships;
    private final MoveHome moveHome;
    private final AuditTrail audit;

    ChangeMembers(Organisations organisations, Memberships memberships, MoveHome moveHome, AuditTrail audit) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.moveHome = moveHome;
        this.audit = audit;
    }

    @Transactional
    public Changed giveRole(AccountId by, OrganisationId organisation, AccountId whom, MemberRole role) {
        var allowed = asOwner(by, organisation, whom);
        if (!(allowed instanceof Changed.Done)) {
            return allowed;
        }
        var member = memberships.find(organisation, whom).orElseThrow();
        if (member.isOwner() && role != MemberRole.OWNER && isLastOwner(organisation)) {
            return new Changed.LastOwner();
        }
        return put(by, member, role);
    }

    /// The caller becomes a buyer, the other an owner, in one step.
    @Transactional
    public Changed transferOwnership(AccountId by, OrganisationId organisation, AccountId to) {
        var allowed = asOwner(by, organisation, to);
        if (!(allowed instanceof Changed.Done) || by.equals(to)) {
            return allowed;
        }
        put(by, memberships.find(organisation, to).orElseThrow(), MemberRole.OWNER);
        return put(by, memberships.find(organisation, by).orElseThrow(), MemberRole.BUYER);
    }

    /// Owners remove others, everybody may go. Whose home it was founds a new one; what was bought stays.
    @Transactional
    public Changed remove(AccountId by, OrganisationId organisation, AccountId whom) {
        if (!organisations.lock(organisation)
                || memberships.find(organisation, by).isEmpty()) {
            return new Changed.NotThere();
        }
        var allowed = by.equals(whom) ? new Changed.Done() : asOwner(by, organisation, whom);
        if (!(allowed instanceof Changed.Done)) {
            return allowed;
        }
        var member = memberships.find(organisation, whom).orElseThrow();
        if (member.isOwner() && isLastOwner(organisation)) {
            return new Changed.LastOwner();
        }
        if (moveHome.isHeldByReseller(member)) {
            return new Changed.ActsForReseller();
        }
        memberships.remove(member);
        moveHome.awayFrom(member);
        audit.record(by.external(), "MemberRemoved", organisation.external(), whom.external(), null);
        return new Changed.Done();
    }

    private Changed asOwner(AccountId by, OrganisationId organisation, AccountId whom) {
        if (!organisations.lock(organisation)
                || memberships.find(organisation, by).isEmpty()) {
            return new Changed.NotThere();
        }
        if (!memberships.find(organisation, by).filter(Membership::isOwner).isPresent()) {
            return new Changed.NotOwner();
        }
        return memberships.find(organisation, whom).isPresent() ? new Changed.Done() : new Changed.NotThere();
    }

    private boolean isLastOwner(OrganisationId organisation) {
        return memberships.in(organisation).stream().filter(Membership::isOwner).count() == 1;
    }

    private Changed put(AccountId by, Membership member, MemberRole role) {
        if (member.role() != role) {
            memberships.put(member.as(role));
            audit.record(
                    by.external(),
                    "MemberRoleChanged",
                    member.organisation().external(),
                    member.account().external() + " " + member.role(),
                    role.name());
        }
        return new Changed.Done();
    }
}
