package dev.mitra.account.registration.app;

import dev.mitra.account.proof.MailboxProof.Purpose;
import dev.mitra.account.proof.MailboxProofs;
import dev.mitra.account.proof.ProofToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/// Whether a token would be accepted now.
@ApplicationScoped
public class OpenProofs {

    private final MailboxProofs proofs;
    private final InstantSource time;

    OpenProofs(MailboxProofs proofs, InstantSource time) {
        this.proofs = proofs;
        this.time = time;
    }

    @Transactional
    public boolean has(ProofToken token, Purpose purpose) {
        return proofs.peek(token, purpose, time.instant()).isPresent();
    }
}
