package dev.mitra.account.recovery.app;

import dev.mitra.account.password.NewPassword;
import dev.mitra.account.password.app.HashPasswords;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.account.recovery.Reset;
import jakarta.enterprise.context.ApplicationScoped;

/// Somebody presents the mailed token and chooses a new password. Hashes between two transactions: a wrong token costs
/// no hash, and no connection waits for one.
@ApplicationScoped
public class ResetPassword {

    private final ChangePassword changePassword;
    private final HashPasswords hashPasswords;

    ResetPassword(ChangePassword changePassword, HashPasswords hashPasswords) {
        this.changePassword = changePassword;
        this.hashPasswords = hashPasswords;
    }

    public Reset reset(ProofToken token, NewPassword password) {
        return changePassword.isOpen(token)
                ? changePassword.change(token, hashPasswords.hash(password))
                : new Reset.Refused();
    }
}
