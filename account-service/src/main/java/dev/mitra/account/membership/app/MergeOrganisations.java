package dev.mitra.account.membership.app;

import dev.mitra.account.membership.Invitation;
import dev.mitra.account.membership.Invitation.Offer;
import dev.mitra.account.membership.Invitations;
import dev.mitra.account.membership.Merged;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/// One organisation goes into another: an owner of the other offered it by mail, an owner of this one accepts. So
/// both sides have said yes, and neither has to know more of the other than a mailbox.
@ApplicationScoped
public class MergeOrganisations {

    private final Invitations invitations;
    private final Organisations organisations;
    private final Memberships memberships;
    private final BringTogether bringTogether;
    private final AuditTrail audit;
    private final InstantSource time;

    MergeOrganisations(
            Invitations invitations,
            Organisations organisations,
            Memberships memberships,
            BringTogether bringTogether,
            AuditTrail audit,
            InstantSource time) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.memberships = memberships;
        this.bringTogether = bringTogether;
        this.audit = audit;
        this.time = time;
    }

    /// @param email the caller's own mailbox, to which the offer must have been sent
    @Transactional
    public Merged merge(AccountId by, EmailAddress email, OrganisationId gone, ProofToken token) {
        var member = memberships.find(gone, by);
        if (member.isEmpty()) {
            return new Merged.NotThere();
        }
        if (!member.get().isOwner()) {
            return new Merged.NotOwner();
        }
        return offer(email, token).map(offer -> merge(by, gone, offer)).orElseGet(Merged.NotAccepted::new);
    }

    private Optional<Invitation> offer(EmailAddress email, ProofToken token) {
        return invitations
                .peek(token, time.instant())
                .filter(invitation -> invitation.offer() instanceof Offer.Merger)
                .filter(invitation -> invitation.email().equals(email));
    }

    private Merged merge(AccountId by, OrganisationId gone, Invitation offer) {
        var into = offer.organisation();
        if (gone.equals(into) || !lockBoth(gone, into) || !bringTogether.isPossible(gone, into)) {
            return new Merged.NotPossible();
        }
        if (!invitations.close(offer.id(), into, time.instant())) {
            return new Merged.NotAccepted();
        }
        bringTogether.bring(by, gone, into, time.instant());
        audit.record(by.external(), "OrganisationMerged", gone.external(), null, into.external());
        return new Merged.Done(into);
    }

    /// In the order of their ids, so that two mergers never wait crosswise.
    private boolean lockBoth(OrganisationId one, OrganisationId other) {
        boolean inOrder = one.value().compareTo(other.value()) < 0;
        return organisations.lock(inOrder ? one : other) && organisations.lock(inOrder ? other : one);
    }
}
