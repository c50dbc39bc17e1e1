package dev.mitra.account.registration.app;

import dev.mitra.account.password.PasswordHash;
import dev.mitra.account.password.Passwords;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.proof.MailboxProof;
import dev.mitra.account.proof.MailboxProof.Purpose;
import dev.mitra.account.proof.MailboxProofs;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.account.registration.Proven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/// The mailbox answered: the account is its reader's. Every earlier password is gone, and so are the other
/// links, else somebody who registered a victim's address first would keep a key to it.
@ApplicationScoped
public class ActivateAccount {

    private final MailboxProofs proofs;
    private final Accounts accounts;
    private final Passwords passwords;
    private final InstantSource time;
    private final AnnounceAccounts announce;

    ActivateAccount(
            MailboxProofs proofs,
            Accounts accounts,
            Passwords passwords,
            InstantSource time,
            AnnounceAccounts announce) {
        this.proofs = proofs;
        this.accounts = accounts;
        this.passwords = passwords;
        this.time = time;
        this.announce = announce;
    }

    @Transactional
    public Proven activate(ProofToken token, Purpose purpose, PasswordHash password) {
        return proofs.use(token, purpose, time.instant())
                .map(proof -> activate(proof, password))
                .orElseGet(Proven.No::new);
    }

    private Proven activate(MailboxProof proof, PasswordHash password) {
        return switch (accounts.lock(proof.account())) {
            case Account.Unproven unproven -> new Proven.Yes(activate(unproven, proof, password));
            case Account.Active _ -> new Proven.No();
        };
    }

    private Account.Active activate(Account.Unproven account, MailboxProof proof, PasswordHash password) {
        var name = proof.profile().map(MailboxProof.Profile::name).orElse(account.name());
        var language = proof.profile().map(MailboxProof.Profile::language).orElse(account.language());
        var active = account.prove(name, language, time.instant());
        accounts.save(active);
        passwords.set(active.id(), password);
        proofs.endAll(active.id(), time.instant());
        announce.activated(active);
        return active;
    }
}
