package dev.mitra.account.recovery.app;

import dev.mitra.account.letter.Letter;
import dev.mitra.account.letter.app.SendLetter;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.proof.app.MakeProof;
import dev.mitra.account.recovery.ResetRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/// Answers requests for a new password: a link to the mailbox of an account that has one; a link to prove the mailbox
/// where nobody has done so yet; nothing to addresses that have no account.
@ApplicationScoped
public class AnswerResets {

    private final Accounts accounts;
    private final MakeProof makeProof;
    private final SendLetter sendLetter;

    AnswerResets(Accounts accounts, MakeProof makeProof, SendLetter sendLetter) {
        this.accounts = accounts;
        this.makeProof = makeProof;
        this.sendLetter = sendLetter;
    }

    @Transactional(TxType.MANDATORY)
    public void answer(ResetRequest request) {
        accounts.byEmail(request.email()).ifPresent(account -> sendLetter.send(account, letter(account)));
    }

    private Letter letter(Account account) {
        return switch (account) {
            case Account.Active active -> {
                var proof = makeProof.ofReset(active.id());
                yield new Letter.PasswordReset(active.id(), proof.id(), proof.link());
            }
            case Account.Unproven unproven -> {
                var proof = makeProof.ofActivation(unproven.id());
                yield new Letter.Verification(unproven.id(), proof.id(), proof.link());
            }
        };
    }
}
