package dev.mitra.account.recovery.app;

import dev.mitra.account.letter.Letter;
import dev.mitra.account.letter.app.SendLetter;
import dev.mitra.account.password.PasswordHash;
import dev.mitra.account.password.Passwords;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.proof.MailboxProof.Purpose;
import dev.mitra.account.proof.MailboxProofs;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.account.recovery.Reset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/// Sets a new password. Every session and every application's access ends: whoever knew the old one is out. A second
/// factor stays.
@ApplicationScoped
public class ChangePassword {

    private final MailboxProofs proofs;
    private final Accounts accounts;
    private final Passwords passwords;
    private final EndAccess endAccess;
    private final SendLetter sendLetter;
    private final InstantSource time;

    ChangePassword(
            MailboxProofs proofs,
            Accounts accounts,
            Passwords passwords,
            EndAccess endAccess,
            SendLetter sendLetter,
            InstantSource time) {
        this.proofs = proofs;
        this.accounts = accounts;
        this.passwords = passwords;
        this.endAccess = endAccess;
        this.sendLetter = sendLetter;
        this.time = time;
    }

    @Transactional
    public boolean isOpen(ProofToken token) {
        return proofs.peek(token, Purpose.RESET, time.instant()).isPresent();
    }

    @Transactional
    public Reset change(ProofToken token, PasswordHash password) {
        return proofs.use(token, Purpose.RESET, time.instant())
                .map(proof -> change(accounts.lock(proof.account()), proof.id(), password))
                .orElseGet(Reset.Refused::new);
    }

    private Reset change(Account account, UUID proof, PasswordHash password) {
        passwords.set(account.id(), password);
        proofs.endAll(account.id(), time.instant());
        int apiClients = endAccess.of(account.id());
        sendLetter.send(account, new Letter.PasswordChanged(account.id(), proof, apiClients));
        return new Reset.Done(account.id());
    }
}
