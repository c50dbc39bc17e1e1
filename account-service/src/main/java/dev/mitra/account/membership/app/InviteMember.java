package dev.mitra.account.membership.app;

import dev.mitra.account.membership.Invitation;
import dev.mitra.account.membership.Invitation.Offer;
import dev.mitra.account.membership.Invitations;
import dev.mitra.account.membership.Invited;
import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.person.Language;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// An owner asks somebody to join, or another organisation to come in. The answer is the same whether or not the
/// address has an account.
@ApplicationScoped
public class InviteMember {

    private final Invitations invitations;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Accounts accounts;
    private final MailInvitation mail;
    private final AuditTrail audit;
    private final InstantSource time;

    InviteMember(
            Invitations invitations,
            Organisations organisations,
            Memberships memberships,
            Accounts accounts,
            MailInvitation mail,
            AuditTrail audit,
            InstantSource time) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.memberships = memberships;
        this.accounts = accounts;
        this.mail = mail;
        this.audit = audit;
        this.time = time;
    }

    /// @param language of the mail
    @Transactional
    public Invited invite(AccountId by, OrganisationId to, EmailAddress email, Offer offer, Language language) {
        if (!organisations.lock(to)) {
            return new Invited.NotThere();
        }
        return memberships
                .find(to, by)
                .map(inviter -> refusal(inviter, email)
                        .orElseGet(() -> send(Invitation.of(to, email, offer, language, by, time.instant()))))
                .orElseGet(Invited.NotThere::new);
    }

    private Optional<Invited> refusal(Membership inviter, EmailAddress email) {
        var to = inviter.organisation();
        if (!inviter.isOwner()) {
            return Optional.of(new Invited.NotOwner());
        }
        if (accounts.byEmail(email)
                .flatMap(account -> memberships.find(to, account.id()))
                .isPresent()) {
            return Optional.of(new Invited.AlreadyMember());
        }
        boolean full = memberships.in(to).size() >= Organisation.MOST_MEMBERS
                || invitations.sentSince(to, time.instant().minus(Duration.ofDays(1))) >= Invitation.MOST_PER_DAY;
        return full ? Optional.of(new Invited.TooMany()) : Optional.empty();
    }

    private Invited send(Invitation invitation) {
        var token = ProofToken.random();
        invitations.closeAll(invitation.organisation(), invitation.email(), time.instant());
        invitations.add(invitation, token);
        mail.send(invitation, token);
        audit.record(
                invitation.invitedBy().external(),
                "MemberInvited",
                invitation.organisation().external(),
                null,
                invitation.id().external());
        return new Invited.Sent(invitation);
    }
}
