package dev.mitra.account.registration.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.password.NewPassword;
import dev.mitra.account.proof.MailboxProof.Purpose;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.account.registration.Proven;
import dev.mitra.account.registration.app.ProveMailbox;
import dev.mitra.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/// What presenting a token has in common, whatever the link was for.
@ApplicationScoped
class Proofs {

    private final ProveMailbox proveMailbox;

    Proofs(ProveMailbox proveMailbox) {
        this.proveMailbox = proveMailbox;
    }

    ProofView present(ProofBody body, Purpose purpose) {
        var password = NewPassword.parse(body.password())
                .orElseThrow(() -> Problem.of(AccountProblem.PASSWORD_NOT_ACCEPTED)
                        .at("/password", AccountProblem.PASSWORD_NOT_ACCEPTED));
        return switch (proveMailbox.prove(new ProofToken(body.token()), purpose, password)) {
            case Proven.Yes(var account) -> new ProofView(account.id());
            case Proven.No() ->
                throw Problem.of(AccountProblem.PROOF_NOT_ACCEPTED).at("/token", AccountProblem.PROOF_NOT_ACCEPTED);
        };
    }
}
