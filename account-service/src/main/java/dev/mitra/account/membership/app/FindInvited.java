package dev.mitra.account.membership.app;

import dev.mitra.account.letter.Letter;
import dev.mitra.account.letter.app.SendLetter;
import dev.mitra.account.membership.Invitation;
import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.person.app.OpenAccounts;
import dev.mitra.account.person.app.OpenAccounts.Opening;
import dev.mitra.account.proof.MailboxProof;
import dev.mitra.account.proof.app.MakeProof;
import dev.mitra.account.registration.publishes.AccountRegistered;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;

/// Finds the account of an invited mailbox, or opens it and asks its reader to activate it.
@ApplicationScoped
class FindInvited {

    private final OpenAccounts openAccounts;
    private final Accounts accounts;
    private final Memberships memberships;
    private final MakeProof makeProof;
    private final SendLetter sendLetter;
    private final Outbox outbox;
    private final BusinessClock clock;

    FindInvited(
            OpenAccounts openAccounts,
            Accounts accounts,
            Memberships memberships,
            MakeProof makeProof,
            SendLetter sendLetter,
            Outbox outbox,
            BusinessClock clock) {
        this.openAccounts = openAccounts;
        this.accounts = accounts;
        this.memberships = memberships;
        this.makeProof = makeProof;
        this.sendLetter = sendLetter;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Whether person or organisation could not take one more membership.
    boolean isTooMany(Invitation invitation) {
        boolean busy = accounts.byEmail(invitation.email())
                .filter(account -> memberships.of(account.id()).size() >= Membership.MOST_PER_PERSON)
                .isPresent();
        return busy || memberships.in(invitation.organisation()).size() >= Organisation.MOST_MEMBERS;
    }

    @Transactional(TxType.MANDATORY)
    public Account of(Invitation invitation) {
        var email = invitation.email();
        var called = PlainName.ofOrder(
                email.canonical().substring(0, email.canonical().indexOf('@')), "-");
        var fresh = Account.Unproven.open(email, called, invitation.language(), Account.Origin.REGISTRATION);
        var opened = openAccounts.open(List.of(new Opening(fresh, called.text())));
        var account =
                Objects.requireNonNull(accounts.lockByEmail(List.of(email)).get(email), "it was just opened");
        if (account instanceof Account.Unproven unproven) {
            if (opened.contains(unproven.id())) {
                outbox.publish(AccountRegistered.of(unproven, clock.now()));
            }
            var profile = new MailboxProof.Profile(unproven.name(), unproven.language());
            var proof = makeProof.ofRegistration(unproven.id(), profile);
            sendLetter.send(unproven, new Letter.Verification(unproven.id(), proof.id(), proof.link()));
        }
        return account;
    }
}
