package dev.mitra.account.registration.app;

import dev.mitra.account.password.NewPassword;
import dev.mitra.account.password.app.HashPasswords;
import dev.mitra.account.proof.MailboxProof.Purpose;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.account.registration.Proven;
import jakarta.enterprise.context.ApplicationScoped;

/// Somebody presents a mailed token and chooses a password.
@ApplicationScoped
public class ProveMailbox {

    private final OpenProofs openProofs;
    private final HashPasswords hashPasswords;
    private final ActivateAccount activateAccount;

    ProveMailbox(OpenProofs openProofs, HashPasswords hashPasswords, ActivateAccount activateAccount) {
        this.openProofs = openProofs;
        this.hashPasswords = hashPasswords;
        this.activateAccount = activateAccount;
    }

    /// Hashes between two transactions: a wrong token costs no hash, and no connection waits for one.
    public Proven prove(ProofToken token, Purpose purpose, NewPassword password) {
        if (!openProofs.has(token, purpose)) {
            return new Proven.No();
        }
        return activateAccount.activate(token, purpose, hashPasswords.hash(password));
    }
}
