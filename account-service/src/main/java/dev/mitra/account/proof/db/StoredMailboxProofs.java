package dev.mitra.account.proof.db;

import dev.mitra.account.proof.MailboxProof;
import dev.mitra.account.proof.MailboxProofs;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.kernel.AccountId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// [MailboxProofs] in PostgreSQL.
@ApplicationScoped
class StoredMailboxProofs implements MailboxProofs, PanacheRepositoryBase<ProofRow, UUID> {

    @Override
    public void add(MailboxProof proof, ProofToken token) {
        persist(ProofRow.of(proof, token));
    }

    @Override
    public Optional<MailboxProof> peek(ProofToken token, MailboxProof.Purpose purpose, Instant now) {
        return find("tokenHash = ?1 and purpose = ?2 and usedAt is null and expiresAt > ?3", token.hash(), purpose, now)
                .firstResultOptional()
                .map(ProofRow::toDomain);
    }

    @Override
    public Optional<MailboxProof> use(ProofToken token, MailboxProof.Purpose purpose, Instant now) {
        var proof = peek(token, purpose, now);
        return proof.filter(p -> update("usedAt = ?1 where id = ?2 and usedAt is null", now, p.id()) == 1);
    }

    @Override
    public void forgetExpired(Instant before) {
        delete("expiresAt < ?1", before);
    }

    @Override
    public void endAll(AccountId account, Instant now) {
        update("usedAt = ?1 where accountId = ?2 and usedAt is null", now, account.value());
    }
}
