package dev.mitra.account.membership.app;

import dev.mitra.account.membership.Invitation;
import dev.mitra.account.membership.Invitation.Offer;
import dev.mitra.account.membership.Invitations;
import dev.mitra.account.membership.Joined;
import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisation.MemberRole;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Account;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/// Somebody presents the token of an invitation: the account of the invited mailbox becomes a member. Whoever has
/// no account gets one, which a second mail activates; a forwarded mail therefore lets nobody else in.
@ApplicationScoped
public class JoinOrganisation {

    private final Invitations invitations;
    private final Organisations organisations;
    private final Memberships memberships;
    private final FindInvited findInvited;
    private final AuditTrail audit;
    private final InstantSource time;

    JoinOrganisation(
            Invitations invitations,
            Organisations organisations,
            Memberships memberships,
            FindInvited findInvited,
            AuditTrail audit,
            InstantSource time) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.memberships = memberships;
        this.findInvited = findInvited;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public Joined join(ProofToken token) {
        return invitations
                .peek(token, time.instant())
                .map(invitation -> switch (invitation.offer()) {
                    case Offer.Membership(var role) -> join(invitation, role);
                    case Offer.Merger() -> new Joined.No();
                })
                .orElseGet(Joined.No::new);
    }

    private Joined join(Invitation invitation, MemberRole role) {
        var organisation = invitation.organisation();
        if (!organisations.lock(organisation)) {
            return new Joined.No();
        }
        if (findInvited.isTooMany(invitation)) {
            return new Joined.TooMany();
        }
        if (!invitations.close(invitation.id(), organisation, time.instant())) {
            return new Joined.No();
        }
        var account = findInvited.of(invitation);
        if (memberships.find(organisation, account.id()).isEmpty()) {
            memberships.put(new Membership(organisation, account.id(), role));
            audit.record(account.id().external(), "MemberJoined", organisation.external(), null, role.name());
        }
        return new Joined.Yes(organisation, account instanceof Account.Unproven);
    }
}
