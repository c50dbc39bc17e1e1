package dev.mitra.account.membership.app;

import dev.mitra.account.letter.Letter;
import dev.mitra.account.letter.app.SendLetter;
import dev.mitra.account.membership.Invitation;
import dev.mitra.account.membership.Invitation.Offer;
import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.proof.ProofToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Writes the mail of an invitation. The token leaves this process in that mail alone.
@ApplicationScoped
class MailInvitation {

    /// What would make a mail client turn a stranger's name into a link.
    private static final Pattern LINK = Pattern.compile("[/:@]|\\.(?=\\S)");

    private final SendLetter sendLetter;
    private final Organisations organisations;
    private final Accounts accounts;
    private final String address;

    MailInvitation(
            SendLetter sendLetter,
            Organisations organisations,
            Accounts accounts,
            @ConfigProperty(name = "mitra.account.public-url") String address) {
        this.sendLetter = sendLetter;
        this.organisations = organisations;
        this.accounts = accounts;
        this.address = address;
    }

    @Transactional(TxType.MANDATORY)
    public void send(Invitation invitation, ProofToken token) {
        var inviter = accounts.find(invitation.invitedBy())
                .map(account -> quotable(account.name().text()))
                .orElse("-");
        var firm = organisations
                .find(invitation.organisation())
                .map(Organisation::name)
                .map(MailInvitation::quotable)
                .orElse("-");
        var letter = switch (invitation.offer()) {
            case Offer.Membership _ ->
                new Letter.Invitation(
                        invitation.id().value(),
                        inviter,
                        firm,
                        URI.create(address + "/invitation?token=" + token.secret()));
            case Offer.Merger() -> new Letter.MergerOffer(invitation.id().value(), inviter, firm, token.secret());
        };
        sendLetter.send(invitation.email(), invitation.language(), letter);
    }

    private static String quotable(String name) {
        return LINK.matcher(name).replaceAll(" ").strip();
    }
}
