package dev.mitra.account.grant.db;

import dev.mitra.account.grant.Code;
import dev.mitra.account.grant.Grant;
import dev.mitra.account.grant.GrantId;
import dev.mitra.account.grant.Grants;
import dev.mitra.account.grant.Refresh;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.kernel.AccountId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// [Grants] in PostgreSQL. Codes and refresh tokens are dropped with their grant.
@ApplicationScoped
class StoredGrants implements Grants, PanacheRepositoryBase<GrantRow, UUID> {

    private final Session session;

    StoredGrants(Session session) {
        this.session = session;
    }

    @Override
    public void add(Grant grant) {
        persist(GrantRow.of(grant));
        flush(); // codes and tokens refer to it
    }

    @Override
    public void add(Code code, RandomSecret secret) {
        session.persist(CodeRow.of(code, secret));
    }

    @Override
    public void add(Refresh refresh, RandomSecret secret) {
        session.persist(RefreshRow.of(refresh, secret));
    }

    @Override
    public Optional<Grant> find(GrantId id) {
        return find("id = ?1 and endedAt is null", id.value())
                .firstResultOptional()
                .map(GrantRow::toDomain);
    }

    @Override
    public Optional<Code> lockCode(RandomSecret secret) {
        return session.createQuery("from CodeRow where codeHash = ?1", CodeRow.class)
                .setParameter(1, secret.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional()
                .map(CodeRow::toDomain);
    }

    @Override
    public Optional<Refresh> lockRefresh(RandomSecret secret) {
        return session.createQuery("from RefreshRow where tokenHash = ?1", RefreshRow.class)
                .setParameter(1, secret.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional()
                .map(RefreshRow::toDomain);
    }

    @Override
    public void useCode(RandomSecret secret, Instant now) {
        session.createMutationQuery("update CodeRow set usedAt = ?1 where codeHash = ?2")
                .setParameter(1, now)
                .setParameter(2, secret.hash())
                .executeUpdate();
    }

    @Override
    public void useRefresh(RandomSecret secret, Instant now) {
        session.createMutationQuery("update RefreshRow set usedAt = ?1 where tokenHash = ?2")
                .setParameter(1, now)
                .setParameter(2, secret.hash())
                .executeUpdate();
    }

    @Override
    public boolean end(GrantId id, Instant now) {
        return update("endedAt = ?1 where id = ?2 and endedAt is null", now, id.value()) == 1;
    }

    @Override
    public int endAll(AccountId account, Instant now) {
        return update("endedAt = ?1 where accountId = ?2 and endedAt is null", now, account.value());
    }

    @Override
    public void forgetBefore(Instant instant) {
        delete("(endedAt < ?1 or expiresAt < ?1)", instant);
    }
}
