package dev.mitra.account.registration.app;

import dev.mitra.account.letter.Letter;
import dev.mitra.account.letter.app.SendLetter;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.person.app.OpenAccounts;
import dev.mitra.account.person.app.OpenAccounts.Opening;
import dev.mitra.account.proof.MailboxProof.Profile;
import dev.mitra.account.proof.app.MakeProof;
import dev.mitra.account.registration.RegistrationRequest;
import dev.mitra.kernel.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// Answers requests for an account by mail: a link to prove the mailbox, or the word that there is an account.
@ApplicationScoped
public class AnswerRequests {

    private final OpenAccounts openAccounts;
    private final Accounts accounts;
    private final MakeProof makeProof;
    private final SendLetter sendLetter;
    private final AnnounceAccounts announce;

    AnswerRequests(
            OpenAccounts openAccounts,
            Accounts accounts,
            MakeProof makeProof,
            SendLetter sendLetter,
            AnnounceAccounts announce) {
        this.openAccounts = openAccounts;
        this.accounts = accounts;
        this.makeProof = makeProof;
        this.sendLetter = sendLetter;
        this.announce = announce;
    }

    /// What was asked for the place of an erased mailbox, before the doors refused that, is asked for nobody.
    @Transactional(TxType.MANDATORY)
    public void answer(List<RegistrationRequest> asked) {
        var requests =
                asked.stream().filter(request -> !request.email().isForgotten()).toList();
        var openings = new LinkedHashMap<EmailAddress, Opening>();
        requests.forEach(request -> openings.putIfAbsent(request.email(), opening(request)));
        var opened = openAccounts.open(List.copyOf(openings.values()));
        var locked = accounts.lockByEmail(openings.keySet());
        locked.values().stream().filter(a -> opened.contains(a.id())).forEach(announce::registered);
        for (var request : requests) {
            var account = Objects.requireNonNull(locked.get(request.email()), "an account was just opened");
            sendLetter.send(account, letter(account, request));
        }
    }

    private Letter letter(Account account, RegistrationRequest request) {
        return switch (account) {
            case Account.Unproven unproven -> {
                var proof = makeProof.ofRegistration(unproven.id(), new Profile(request.name(), request.language()));
                yield new Letter.Verification(unproven.id(), proof.id(), proof.link());
            }
            case Account.Active active -> new Letter.AlreadyRegistered(active.id(), request.id());
        };
    }

    private static Opening opening(RegistrationRequest request) {
        var account =
                Account.Unproven.open(request.email(), request.name(), request.language(), Account.Origin.REGISTRATION);
        return new Opening(account, request.name().text());
    }
}
