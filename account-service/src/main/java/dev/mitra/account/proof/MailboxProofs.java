package dev.mitra.account.proof;

import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;

/// The proofs that wait for their answer.
public interface MailboxProofs {

    void add(MailboxProof proof, ProofToken token);

    /// The unused, unexpired proof of this token; nothing is changed.
    Optional<MailboxProof> peek(ProofToken token, MailboxProof.Purpose purpose, Instant now);

    /// Uses the proof up: of two who present the same token at once, one gets it.
    Optional<MailboxProof> use(ProofToken token, MailboxProof.Purpose purpose, Instant now);

    /// Ends every open proof of the account.
    void endAll(AccountId account, Instant now);

    /// Deletes those that expired before then.
    void forgetExpired(Instant before);
}
