package dev.mitra.account.proof.app;

import dev.mitra.account.proof.MailboxProof;
import dev.mitra.account.proof.MailboxProof.Profile;
import dev.mitra.account.proof.MailboxProofs;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes a proof of a mailbox and the link for its mail. The token leaves this process in that mail alone.
@ApplicationScoped
public class MakeProof {

    private final MailboxProofs proofs;
    private final InstantSource time;
    private final String address;

    MakeProof(
            MailboxProofs proofs,
            InstantSource time,
            @ConfigProperty(name = "mitra.account.public-url") String address) {
        this.proofs = proofs;
        this.time = time;
        this.address = address;
    }

    /// A proof that waits for its answer.
    public record Made(UUID id, URI link) {}

    /// For a visitor who asked for an account.
    @Transactional(TxType.MANDATORY)
    public Made ofRegistration(AccountId account, Profile profile) {
        return add(MailboxProof.ofRegistration(account, profile, time.instant()), "/verify");
    }

    /// For a customer whose account an order brought.
    @Transactional(TxType.MANDATORY)
    public Made ofActivation(AccountId account) {
        return add(MailboxProof.ofActivation(account, time.instant()), "/activate");
    }

    /// For somebody who has forgotten the password.
    @Transactional(TxType.MANDATORY)
    public Made ofReset(AccountId account) {
        return add(MailboxProof.ofReset(account, time.instant()), "/reset-password");
    }

    private Made add(MailboxProof proof, String page) {
        var token = ProofToken.random();
        proofs.add(proof, token);
        return new Made(proof.id(), URI.create(address + page + "?token=" + token.secret()));
    }
}
