package dev.mitra.account.membership.app;

import dev.mitra.account.membership.Changed;
import dev.mitra.account.membership.Invitation;
import dev.mitra.account.membership.InvitationId;
import dev.mitra.account.membership.Invitations;
import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// What owners see of the invitations they sent, and taking one back.
@ApplicationScoped
public class KeepInvitations {

    private final Invitations invitations;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final InstantSource time;

    KeepInvitations(Invitations invitations, Memberships memberships, AuditTrail audit, InstantSource time) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.audit = audit;
        this.time = time;
    }

    /// Empty for anybody but an owner.
    @Transactional
    public Optional<List<Invitation>> open(AccountId by, OrganisationId organisation) {
        return memberships
                .find(organisation, by)
                .filter(Membership::isOwner)
                .map(_ -> invitations.open(organisation, time.instant()));
    }

    @Transactional
    public Changed withdraw(AccountId by, OrganisationId organisation, InvitationId id) {
        var member = memberships.find(organisation, by);
        if (member.isPresent() && !member.get().isOwner()) {
            return new Changed.NotOwner();
        }
        if (member.isEmpty() || !invitations.close(id, organisation, time.instant())) {
            return new Changed.NotThere();
        }
        audit.record(by.external(), "InvitationWithdrawn", organisation.external(), id.external(), null);
        return new Changed.Done();
    }

    /// Whether the token opens a door; for the page, which uses nothing up.
    @Transactional
    public boolean isOpen(ProofToken token) {
        return invitations
                .peek(token, time.instant())
                .filter(invitation -> invitation.offer() instanceof Invitation.Offer.Membership)
                .isPresent();
    }
}
